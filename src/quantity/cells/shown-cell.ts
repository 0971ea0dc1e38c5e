import type { NumberNotation } from '../notation.ts'
import { readPlainNumber } from '../number/read-plain-number.ts'
import type { Cell } from './cell.ts'

/** A cell with the unit that stood beside its number: `€`, `jaar`, `€ per uur`; empty where there is none. */
export interface ShownCell {
  readonly cell: Cell
  readonly unit: string
}

const NUMBER =
  /^(?<sign>[-−+])?\s*(?<euro>€)?\s*(?<digits>[-−]?\d[\d.,]*)(?<percent>\s?%)?(?:\s+(?<unit>\D[^\d]*))?$/

/**
 * What stands in a table for people as a cell: a number with its unit beside it, or the text where it is no number.
 * @param notation in which the table is written
 */
export function shownCell(shown: string, notation: NumberNotation): ShownCell {
  const text = shown.trim()
  const { sign = '', euro = '', digits = '', percent, unit = '' } = NUMBER.exec(text)?.groups ?? {}
  const read = readPlainNumber(sign + digits, notation)
  if ('reason' in read) return { cell: text, unit: '' }
  const number = { number: read.digits }
  return {
    cell: percent === undefined ? number : { ...number, isPercent: true },
    unit: [euro, unit].filter((part) => part !== '').join(' '),
  }
}
