import type { Cell } from './cell.ts'
import { type CellRange, cellPlace, referenceOf } from './cell-reference.ts'

/** A sheet as it was read: only cells that have something in them, by their reference. */
export interface Sheet {
  readonly name: string
  readonly cells: ReadonlyMap<string, Cell>
  readonly merged: readonly CellRange[]
}

/** The cell at a reference such as `C12`, of merged cells the first; undefined where nothing stands. */
export function cellAt({ cells, merged }: Sheet, reference: string): Cell | undefined {
  const place = cellPlace(reference)
  if (place === null) return undefined
  const { column, row } = place
  const around = merged.find(
    ({ from, to }) => from.column <= column && column <= to.column && from.row <= row && row <= to.row,
  )
  return cells.get(referenceOf(around?.from ?? place))
}
