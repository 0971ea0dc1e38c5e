import type { FieldKey } from '../../domain/fields.ts'
import type { DecimalText } from '../../quantity/decimal-text.ts'
import { type Outcome, refusalOf, refusedFor } from '../outcome.ts'
import type { Cell } from './cell.ts'
import { cellNamed } from './cell-named.ts'
import { type CellPlace, pathOn, referenceOf } from './cell-reference.ts'
import { CASE_NAMES } from './case-names.ts'
import { decimalInCell } from './decimal-in-cell.ts'
import type { Workbook } from './open-workbook.ts'
import { cellAt, type Sheet } from './sheet.ts'

/** A workbook of which the sheets that our names point to have been read. */
export interface CaseCells {
  readonly workbook: Workbook
  readonly sheets: ReadonlyMap<string, Sheet>
}

export async function caseCells(workbook: Workbook): Promise<Outcome<CaseCells>> {
  const sheets = new Map<string, Sheet>()
  for (const name of sheetsNamed(workbook)) {
    const sheet = await workbook.readSheet(name)
    if (!sheet.ok) return sheet
    sheets.set(name, sheet.value)
  }
  return { ok: true, value: { workbook, sheets } }
}

function sheetsNamed({ names }: Workbook): ReadonlySet<string> {
  const ours = [...names].filter(([key]) => key.split('_', 1)[0] === CASE_NAMES.form.toLowerCase())
  return new Set(ours.flatMap(([, found]) => found.flatMap(({ target }) => target?.sheet ?? [])))
}

/** A place on a sheet that has been read, and what a refusal calls it. */
export interface FoundCell extends CellPlace {
  readonly sheet: Sheet
  readonly path: string
}

export function foundCell({ workbook, sheets }: CaseCells, name: string): Outcome<FoundCell> {
  const named = cellNamed(workbook, name)
  if (!named.ok) return named
  const { sheet: written, column, row } = named.value
  const sheet = sheets.get(written)
  if (sheet === undefined) return refusedFor(refusalOf({ code: 'sheet-missing', sheet: written }, name))
  return { ok: true, value: { sheet, column, row, path: pathOn(sheet.name, referenceOf(named.value)) } }
}

export function cellIn({ sheet, ...place }: FoundCell): Cell | undefined {
  return cellAt(sheet, referenceOf(place))
}

/** The number in the cell with a name. */
export function decimalNamed(cells: CaseCells, name: string, field: FieldKey): Outcome<DecimalText> {
  const found = foundCell(cells, name)
  return found.ok ? decimalInCell(found.value.sheet, referenceOf(found.value), field) : found
}
