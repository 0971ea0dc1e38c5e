import { type CellPlace, cellRange } from './cell-reference.ts'

/** A name that a workbook gives to a place; `target` is null where it means no single cell. */
export interface DefinedName {
  readonly name: string
  readonly written: string
  readonly target: NamedCell | null
}

/** By their name in small letters, as names do not tell capitals apart; one name may be there more than once. */
export type DefinedNames = ReadonlyMap<string, readonly DefinedName[]>

export interface NamedCell extends CellPlace {
  readonly sheet: string
}

const LONGEST = 300
const PLACE = /^(?:'((?:[^']|'')+)'|([^'![\]]+))!([A-Z$:\d]+)$/

/** The one cell that `Invoer!$C$12` or `'Mijn blad'!$C$12` means. */
export function namedCell(written: string): NamedCell | null {
  const [, quoted, bare, reference = ''] = (written.length > LONGEST ? null : PLACE.exec(written)) ?? []
  const sheet = quoted?.replaceAll("''", "'") ?? bare
  const range = cellRange(reference)
  if (sheet === undefined || range === null) return null
  const single = range.from.column === range.to.column && range.from.row === range.to.row
  return single ? { sheet, ...range.from } : null
}
