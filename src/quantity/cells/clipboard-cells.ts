import type { Cell } from './cell.ts'
import { cellText } from './cell-text.ts'

type Rows = readonly (readonly Cell[])[]

/** A table as text for the clipboard: a tab between cells, a line per row. */
export function tabText(rows: Rows): string {
  return rows.map((row) => row.map((cell) => flat(cellText(cell))).join('\t')).join('\n')
}

/** The same as a table of a document, which keeps cells apart in word processors and mail as well. */
export function tableMarkup(rows: Rows): string {
  return `<table>${rows.map((row) => `<tr>${row.map(markedUp).join('')}</tr>`).join('')}</table>`
}

function markedUp(cell: Cell): string {
  const align = typeof cell === 'string' ? '' : ' align="right"'
  return `<td${align}>${escaped(flat(cellText(cell)))}</td>`
}

function flat(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
