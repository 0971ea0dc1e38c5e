import { type Outcome, refusalOf, refusedFor } from '../outcome.ts'
import { type CaseCells, cellIn, foundCell } from './case-cells.ts'
import { CASE_NAMES } from './case-names.ts'
import { MOST_PIECES } from './case-pieces.ts'
import { pathOn, referenceOf } from './cell-reference.ts'

/** The text of the case that a workbook was made from. */
export function caseTextIn(cells: CaseCells): Outcome<string> {
  const first = foundCell(cells, CASE_NAMES.text)
  if (!first.ok) return first
  const count = numberOfPieces(cells)
  if (!count.ok) return count
  const { sheet, column, row } = first.value
  const pieces: string[] = []
  for (let n = 0; n < count.value; n++) {
    const path = pathOn(sheet.name, referenceOf({ column, row: row + n }))
    const cell = cellIn({ sheet, column, row: row + n, path })
    if (cell?.kind !== 'text') return refusedFor(refusalOf({ code: 'case-text-missing' }, path))
    pieces.push(cell.text)
  }
  return { ok: true, value: pieces.join('') }
}

function numberOfPieces(cells: CaseCells): Outcome<number> {
  const found = foundCell(cells, CASE_NAMES.pieces)
  if (!found.ok) return found
  const cell = cellIn(found.value)
  const count = cell?.kind === 'number' ? Number(cell.text) : 0
  return Number.isInteger(count) && count > 0 && count <= MOST_PIECES
    ? { ok: true, value: count }
    : refusedFor(refusalOf({ code: 'case-text-missing' }, found.value.path))
}
