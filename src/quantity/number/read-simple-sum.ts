import { Decimal } from '../decimal.ts'
import type { NumberNotation } from '../notation.ts'
import type { UnreadableReason } from './number-reading.ts'
import { readPlainNumber } from './read-plain-number.ts'

export type SumReading = { readonly result: Decimal } | { readonly reason: UnreadableReason }

const TOKEN = /\s*(?:(?<operator>[-−+*/×÷()])|(?<number>(?:€\s*)?[\d.,][\d.,\s]*))/y
const BINARY_MINUS = /[\d)]\s*[-−]\s*[\d(€.,]/
const DATE = /^(?:\d{1,2}\/\d{1,2}\/(?:\d{2}|\d{4})|\d{4}\/\d{1,2}\/\d{1,2})$/

export function looksLikeSum(text: string): boolean {
  return /^=|[*/×÷()]|\d\s*\+/.test(text) || BINARY_MINUS.test(text)
}

/** Adds, subtracts, multiplies and divides, with brackets. `10-15` and `1/2/2026` are no sums unless `=` stands before them. */
export function readSimpleSum(text: string, notation: NumberNotation): SumReading {
  const meant = text.startsWith('=')
  const sum = meant ? text.slice(1) : text
  if (!meant && (DATE.test(sum) || /^[^+*/×÷()]*$/.test(sum))) return { reason: 'range-or-date' }
  // `(1.234)` is minus 1.234 to a bookkeeper.
  if (!meant && /^\([^-−+*/×÷()]*\)$/.test(sum)) return { reason: 'not-a-number' }
  const tokens = tokenise(sum)
  if (tokens === null) return { reason: 'not-a-number' }
  return calculate({ tokens, notation, at: 0 })
}

function tokenise(text: string): string[] | null {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const groups = TOKEN.exec(text)?.groups
    const token = groups?.operator ?? groups?.number
    if (token === undefined) return null
    tokens.push(token)
  }
  return tokens
}

interface Cursor {
  readonly tokens: readonly string[]
  readonly notation: NumberNotation
  at: number
}

class Unreadable extends Error {
  readonly reason: UnreadableReason
  constructor(reason: UnreadableReason) {
    super(reason)
    this.reason = reason
  }
}

function calculate(cursor: Cursor): SumReading {
  try {
    const result = terms(cursor)
    if (cursor.at < cursor.tokens.length) return { reason: 'not-a-number' }
    return result.isFinite() ? { result } : { reason: 'not-a-number' }
  } catch (error) {
    if (error instanceof Unreadable) return { reason: error.reason }
    throw error
  }
}

function terms(cursor: Cursor): Decimal {
  let total = factors(cursor)
  for (;;) {
    if (take(cursor, '+')) total = total.plus(factors(cursor))
    else if (take(cursor, '-', '−')) total = total.minus(factors(cursor))
    else return total
  }
}

function factors(cursor: Cursor): Decimal {
  let product = signed(cursor)
  for (;;) {
    if (take(cursor, '*', '×')) product = product.times(signed(cursor))
    else if (take(cursor, '/', '÷')) product = product.div(signed(cursor))
    else return product
  }
}

function signed(cursor: Cursor): Decimal {
  if (take(cursor, '-', '−')) return operand(cursor).negated()
  take(cursor, '+')
  return operand(cursor)
}

function operand(cursor: Cursor): Decimal {
  if (take(cursor, '(')) {
    const inner = terms(cursor)
    if (!take(cursor, ')')) throw new Unreadable('not-a-number')
    return inner
  }
  const reading = readPlainNumber(cursor.tokens[cursor.at] ?? '', cursor.notation)
  if ('reason' in reading) throw new Unreadable(reading.reason)
  cursor.at += 1
  return new Decimal(reading.digits)
}

function take(cursor: Cursor, ...operators: string[]): boolean {
  const found = operators.includes(cursor.tokens[cursor.at] ?? '')
  if (found) cursor.at += 1
  return found
}
