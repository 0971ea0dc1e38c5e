import { type FieldKey, fieldFacts } from '../../domain/fields.ts'
import { Decimal } from '../../quantity/decimal.ts'
import { type DecimalText, fromDecimal } from '../../quantity/decimal-text.ts'
import type { NumberNotation } from '../../quantity/notation.ts'
import { readNumber } from '../../quantity/number-entry.ts'
import { shortened } from '../found.ts'
import { numberReason } from '../number-reason.ts'
import { type Outcome, refusalOf, refusedFor } from '../outcome.ts'
import type { Reason } from '../refusal.ts'
import type { Cell } from './cell.ts'
import { pathOn } from './cell-reference.ts'
import type { NumberFormat } from './number-format.ts'
import { cellAt, type Sheet } from './sheet.ts'
import type { WorkbookReason } from './workbook-reason.ts'

const EMPTY = { code: 'cell-empty' } as const

const DUTCH: NumberNotation = { decimal: ',', group: '.' }

/**
 * Reads the cell at a reference as a decimal that a field accepts; of a formula, the result that the last program kept. Guesses
 * nothing: what can be meant in two ways is refused.
 */
export function decimalInCell(sheet: Sheet, reference: string, field: FieldKey): Outcome<DecimalText> {
  const refused = (reason: Reason) => refusedFor(refusalOf(reason, pathOn(sheet.name, reference)))
  const cell = cellAt(sheet, reference)
  const percent = fieldFacts(field).percent === true
  const value = cell === undefined ? EMPTY : decimalOf(cell, percent)
  if (typeof value === 'object') return refused(value)
  const reason = numberReason(value, field)
  return reason === null ? { ok: true, value } : refused(reason)
}

function decimalOf(cell: Cell, percent: boolean): DecimalText | WorkbookReason {
  switch (cell.kind) {
    case 'number':
      return decimalOfNumber(cell.text, cell.format, percent)
    case 'text':
      return decimalOfText(cell.text, percent)
    case 'empty':
      return { code: 'cell-not-calculated' }
    case 'error':
      return { code: 'cell-error', found: cell.text }
    case 'yes-no':
      return { code: 'cell-not-a-number', found: String(cell.value) }
  }
}

function decimalOfNumber(text: string, format: NumberFormat, percent: boolean): DecimalText | WorkbookReason {
  if (format === 'date') return { code: 'cell-date', found: text }
  const value = fromDecimal(asMeant(text))
  if (value === null) return { code: 'cell-not-a-number', found: shortened(text) }
  return asPercentage(value, format === 'percent', percent, text)
}

/** Excel writes the float 1.1 with all its digits, 1.1000000000000001; the shortest text of the same float was meant. */
function asMeant(text: string): Decimal {
  const value = new Decimal(text.replace('+', ''))
  const shortest = new Decimal(String(Number(text)))
  const isWrittenOut = value.precision() > 15 && value.precision() <= 17 && shortest.precision() <= 15
  return isWrittenOut ? shortest : value
}

function decimalOfText(text: string, percent: boolean): DecimalText | WorkbookReason {
  const isPercentage = text.trim().endsWith('%')
  const reading = readNumber(text, DUTCH, { percent: isPercentage })
  if (reading.kind === 'empty') return EMPTY
  if (reading.kind === 'unreadable' || reading.echo === 'sum')
    return { code: 'cell-not-a-number', found: shortened(text) }
  if (reading.echo !== undefined) return { code: 'cell-ambiguous', found: shortened(text) }
  return asPercentage(reading.value, isPercentage, percent, text)
}

/** A share may only come from a cell that says that it is a percentage: 0,5 could be 50 % or half of one. Nothing is nothing. */
function asPercentage(value: DecimalText, is: boolean, expected: boolean, text: string) {
  return is === expected || value === '0'
    ? value
    : ({ code: 'cell-percentage', expected, found: shortened(text) } as const)
}
