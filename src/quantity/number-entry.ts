import { fromDecimal, parseDecimalText, type DecimalText } from './decimal-text.ts'
import type { NumberNotation } from './notation.ts'
import { shiftPoint, splitDigits } from './number/digits.ts'
import type { NumberEcho, NumberReading, UnreadableReason } from './number/number-reading.ts'
import { readPlainNumber } from './number/read-plain-number.ts'
import { looksLikeSum, readSimpleSum } from './number/read-simple-sum.ts'

const LONGEST = 100

/**
 * Reads what someone typed or pasted. Never rounds and never guesses: what is not clear is refused with a reason,
 * and what could be meant otherwise carries an echo, so that the field can show how it was read.
 * A percent field gives a share: `12,5` and `12,5%` are both 0.125.
 */
export function readNumber(
  text: string,
  notation: NumberNotation,
  { percent = false }: { percent?: boolean } = {},
): NumberReading {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'empty' }
  if (trimmed.length > LONGEST) return unreadable(/^[\d.,\s]*$/.test(trimmed) ? 'too-large' : 'not-a-number')
  if (/\p{L}/u.test(trimmed.replaceAll('EUR', ''))) return unreadable('letters')
  const bare = trimmed.replace(/\s*%$/, '')
  if (bare !== trimmed && !percent) return unreadable('percent-sign')
  return looksLikeSum(bare) ? readSum(bare, notation, percent) : readPlain(bare, notation, percent)
}

function readPlain(text: string, notation: NumberNotation, percent: boolean): NumberReading {
  const reading = readPlainNumber(text, notation)
  if ('reason' in reading) return unreadable(reading.reason)
  return bounded(percent ? shiftPoint(reading.digits, -2) : reading.digits, reading.echo)
}

function readSum(text: string, notation: NumberNotation, percent: boolean): NumberReading {
  const reading = readSimpleSum(text, notation)
  if ('reason' in reading) return unreadable(reading.reason)
  const value = fromDecimal(percent ? reading.result.div(100) : reading.result)
  return value === null ? unreadable('too-large') : { kind: 'number', value, echo: 'sum' }
}

function bounded(digits: string, echo: NumberEcho | undefined): NumberReading {
  const value = parseDecimalText(digits)
  if (value !== null) return echo ? { kind: 'number', value, echo } : { kind: 'number', value }
  return unreadable(splitDigits(digits).whole.length > 13 ? 'too-large' : 'too-many-decimals')
}

function unreadable(reason: UnreadableReason): NumberReading {
  return { kind: 'unreadable', reason }
}

/**
 * Writes a number so that `readNumber` reads the same number back. All decimals are kept; `minDecimals` fills up
 * numbers that have decimals, so that an amount shows as `45,50`.
 */
export function writeNumber(
  value: DecimalText,
  notation: NumberNotation,
  { percent = false, grouping = true, minDecimals = 0 }: WritingOptions = {},
): string {
  const { negative, whole, fraction } = splitDigits(shiftPoint(value, percent ? 2 : 0))
  const before = grouping ? whole.replace(/\B(?=(?:\d{3})+$)/g, notation.group) : whole
  const after = fraction === '' ? '' : notation.decimal + fraction.padEnd(minDecimals, '0')
  return (negative ? '-' : '') + before + after
}

interface WritingOptions {
  percent?: boolean
  grouping?: boolean
  minDecimals?: number
}
