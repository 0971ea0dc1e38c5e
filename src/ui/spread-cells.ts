import type { SheetCell } from './sheet-cell.ts'

export interface SpreadCells {
  readonly cells: readonly { readonly at: SheetCell; readonly text: string }[]
  /** How many pasted cells fell outside the sheet. */
  readonly outside: number
}

/** Lays a pasted block over a sheet whose rows and columns are given in the order in which they are shown. */
export function spreadCells(
  pasted: readonly (readonly string[])[],
  start: SheetCell,
  sheet: { readonly rows: readonly string[]; readonly columns: readonly string[] },
): SpreadCells {
  const top = sheet.rows.indexOf(start.row)
  const left = sheet.columns.indexOf(start.column)
  const all = pasted.flatMap((texts, down) =>
    texts.map((text, right) => ({ row: sheet.rows[top + down], column: sheet.columns[left + right], text })),
  )
  const cells = all.flatMap(({ row, column, text }) =>
    row === undefined || column === undefined ? [] : [{ at: { row, column }, text }],
  )
  return { cells, outside: all.length - cells.length }
}
