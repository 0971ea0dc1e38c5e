import type { Cell } from './cell.ts'
import { cellText } from './cell-text.ts'

const BYTE_ORDER_MARK = '\uFEFF'

/** A table as CSV for a Dutch spreadsheet: semicolons, decimal comma, UTF-8 with a byte order mark. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + csvRows(rows)
}

/** More rows of a table that has begun. */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => row.map(quoted).join(';') + '\r\n').join('')
}

function quoted(cell: Cell): string {
  const text = cellText(cell)
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
