import type { Catalogue } from '../../catalogue.ts'
import type { Grid } from '../grid.ts'

/** What a page is wide in letters of the table, and how many of these the first column may take. */
export interface PageWidth {
  readonly letters: number
  readonly first: number
}

/** Between two columns. */
const GAP = 1.5

export function fitsOn(grid: Grid, page: PageWidth): boolean {
  return partsOf(grid, page).length < 2
}

/** A table that is wider than a page as several, each with the first column and as many of the others as fit. */
export function splitGrid(words: Catalogue, grid: Grid, page: PageWidth): readonly Grid[] {
  const parts = partsOf(grid, page)
  if (parts.length < 2) return [grid]
  return parts.map(({ from, to }, i) => ({
    ...grid,
    key: `${grid.key} ${String(i)}`,
    title: words.views.paper.continued(grid.title, grid.head[from + 1] ?? '', grid.head[to] ?? ''),
    head: [grid.head[0] ?? '', ...grid.head.slice(from + 1, to + 1)],
    rows: grid.rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
    ...(i < parts.length - 1 ? { note: '' } : {}),
  }))
}

/** The longest word of a name is what a column cannot do without. */
function firstWidth({ head, rows }: Grid): number {
  return Math.max(...[head[0] ?? '', ...rows.map(({ label }) => label)].map(({ length }) => length), 0)
}

function columnWidths({ head, rows }: Grid): readonly number[] {
  return head.slice(1).map((name, i) => {
    const longest = Math.max(...name.split(' ').map(({ length }) => length))
    const cells = rows.map(({ cells: own }) => own[i])
    const widths = cells.map((cell) => {
      if (cell === undefined) return 0
      return cell.kind === 'number' ? cell.text.length : Math.min(cell.text.length, 24)
    })
    return Math.max(longest, ...widths) + GAP
  })
}

function partsOf(grid: Grid, { letters, first }: PageWidth): readonly Part[] {
  return columnsPerPart(columnWidths(grid), letters - Math.min(first, firstWidth(grid)))
}

interface Part {
  readonly from: number
  readonly to: number
}

/** As few parts as there must be, about as wide as each other. */
function columnsPerPart(widths: readonly number[], room: number): readonly Part[] {
  const all = widths.reduce((sum, width) => sum + width, 0)
  const least = filled(widths, room)
  const even = filled(widths, Math.min(room, all / least.length))
  return even.length > least.length ? least : even
}

function filled(widths: readonly number[], room: number): readonly Part[] {
  const parts: { from: number; to: number; left: number }[] = []
  widths.forEach((width, i) => {
    const last = parts.at(-1)
    if (last !== undefined && last.left >= width) {
      last.to = i + 1
      last.left -= width
    } else parts.push({ from: i, to: i + 1, left: room - width })
  })
  return parts
}
