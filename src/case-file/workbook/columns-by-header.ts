import { shortened } from '../found.ts'
import { type Outcome, refusalOf } from '../outcome.ts'
import type { Refusal } from '../refusal.ts'
import { suggestion } from '../suggestion.ts'
import type { Cell } from './cell.ts'
import { pathOn, referenceOf } from './cell-reference.ts'
import type { Sheet } from './sheet.ts'

/**
 * The column of each header in a row. Every header must be there once and no other may be: what stands in a column that
 * nobody knows would be left out in silence.
 */
export function columnsByHeader(
  sheet: Sheet,
  row: number,
  headers: readonly string[],
): Outcome<ReadonlyMap<string, number>> {
  const cells = [...sheet.cells.values()].filter((cell) => cell.row === row && headerText(cell) !== '')
  const refusals = [
    ...headers.flatMap((header) => headerRefusal(sheet, row, header, cells)),
    ...cells.flatMap((cell) => unknownRefusal(sheet, cell, headers)),
  ]
  if (refusals.length > 0) return { ok: false, refusals }
  const columns = headers.map((header) => [header, cells.find(isHeader(header))?.column ?? 0] as const)
  return { ok: true, value: new Map(columns) }
}

function headerRefusal(
  { name }: Sheet,
  row: number,
  header: string,
  cells: readonly Cell[],
): readonly Refusal[] {
  const [first, second] = cells.filter(isHeader(header))
  if (first !== undefined && second !== undefined)
    return [
      refusalOf(
        { code: 'header-twice', header, first: referenceOf(first) },
        pathOn(name, referenceOf(second)),
      ),
    ]
  if (first !== undefined) return []
  const near = suggestion(header, cells.map(headerText))
  const reason = { code: 'header-missing', header } as const
  const path = pathOn(name, `${String(row)}:${String(row)}`)
  return [refusalOf(near === undefined ? reason : { ...reason, suggestion: shortened(near) }, path)]
}

function unknownRefusal({ name }: Sheet, cell: Cell, headers: readonly string[]): readonly Refusal[] {
  if (headers.some((header) => isHeader(header)(cell))) return []
  const near = suggestion(headerText(cell), headers)
  const reason = { code: 'header-unknown', header: shortened(headerText(cell)) } as const
  const path = pathOn(name, referenceOf(cell))
  return [refusalOf(near === undefined ? reason : { ...reason, suggestion: near }, path)]
}

function isHeader(header: string): (cell: Cell) => boolean {
  return (cell) => headerText(cell).toLowerCase() === header.toLowerCase()
}

function headerText(cell: Cell): string {
  if (cell.kind === 'text' || cell.kind === 'number') return cell.text.trim().replace(/\s+/g, ' ')
  return cell.kind === 'empty' ? '' : '?'
}
