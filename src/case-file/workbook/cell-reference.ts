import { shortened } from '../found.ts'

/** A cell by its place, both from 1. */
export interface CellPlace {
  readonly column: number
  readonly row: number
}

export interface CellRange {
  readonly from: CellPlace
  readonly to: CellPlace
}

/** As far as a sheet of Excel goes: XFD1048576. */
const LAST = { column: 16_384, row: 1_048_576 }

/** The place that `C12` or `$C$12` means; null where no sheet has it. */
export function cellPlace(reference: string): CellPlace | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference) ?? []
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  const row = Number(digits)
  return row > 0 && row <= LAST.row && column <= LAST.column ? { column, row } : null
}

/** The rectangle that `B2:C3` means, or one cell alone. */
export function cellRange(reference: string): CellRange | null {
  const [first = '', second = first, ...more] = reference.split(':')
  const [from, to] = [cellPlace(first), cellPlace(second)]
  if (from === null || to === null || more.length > 0) return null
  return from.column <= to.column && from.row <= to.row ? { from, to } : null
}

export function referenceOf({ column, row }: CellPlace): string {
  return columnLetters(column) + String(row)
}

/** `A` for 1, `AA` for 27. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return column > 26 ? columnLetters((column - 1 - rest) / 26) + letter : letter
}

/** A place as Excel writes it, with the sheet: `Invoer!C12`, `'Mijn blad'!C12`. */
export function pathOn(sheet: string, reference: string): string {
  const name = shortened(sheet)
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)
    ? `${name}!${reference}`
    : `'${name.replaceAll("'", "''")}'!${reference}`
}
