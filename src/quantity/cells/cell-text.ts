import type { Cell } from './cell.ts'

/** What a spreadsheet may take for a formula; a full-width sign is one to some of them. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

/**
 * A cell as a Dutch spreadsheet reads it: a decimal comma, nothing between thousands. Text that a spreadsheet would take for a formula
 * gets an apostrophe in front, so that it stays text.
 */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return FORMULA.test(cell) ? `'${cell}` : cell
  return cell.number.replace('.', ',') + (cell.isPercent === true ? '%' : '')
}
