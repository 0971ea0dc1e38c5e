import { cutToLines, LINE, linesOf } from '../layout/fit-text.ts'
import { CELL, HEAD_HEIGHT } from '../parts/table.ts'
import type { TableColumn, TablePiece, TableRow } from '../slide.ts'

const SIZE = 11
const MOST_LINES = 2

/** Rows over as few tables as they fit in; text that is too long for its cell is cut off. */
export function pagesOfRows(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  height: number,
): readonly Pick<TablePiece, 'rows' | 'size'>[] {
  const pages: TableRow[][] = [[]]
  let used = HEAD_HEIGHT
  for (const cells of rows) {
    const row = rowOf(columns, cells)
    if (used + row.height > height) {
      pages.push([])
      used = HEAD_HEIGHT
    }
    pages.at(-1)?.push(row)
    used += row.height
  }
  return pages.map((page) => ({ rows: page, size: SIZE }))
}

function rowOf(columns: readonly TableColumn[], texts: readonly string[]): TableRow {
  const style = { size: SIZE }
  const roomOf = (n: number) => (columns[n]?.width ?? 0) - 2 * CELL.side
  const cells = texts.map((text, n) => cutToLines(text, roomOf(n), style, MOST_LINES))
  const lines = Math.max(...cells.map((text, n) => linesOf(text, roomOf(n), style).length))
  return { cells, height: lines * SIZE * LINE + 2 * CELL.above }
}
