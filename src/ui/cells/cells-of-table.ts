import type { Cell } from '../../quantity/cells/cell.ts'
import { shownCell } from '../../quantity/cells/shown-cell.ts'
import type { NumberNotation } from '../../quantity/notation.ts'
import { type Part, partsOf } from './parts-of-cell.ts'

/** A row of the table by its columns; what spans several stands in the first. */
type GridRow = readonly (readonly Part[])[]

/**
 * What a table on the page says as cells for a spreadsheet. What only the screen needs is left out (`data-screen-only`, `aria-hidden`,
 * `data-no-cell`); a part with `data-cell` gets a column of its own with that name above it. A unit that all numbers of a column share
 * goes to the head of the column; units that differ stand in a column beside it.
 * @param notation in which the numbers of the table are written
 */
export function cellsOfTable(
  table: HTMLTableElement,
  notation: NumberNotation,
): readonly (readonly Cell[])[] {
  const heads = table.tHead?.rows.length ?? 0
  const grid = gridOf([...table.rows].filter((row) => !row.matches('[data-screen-only]')))
  const width = Math.max(0, ...grid.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, n) =>
    columnOf(
      grid.map((row) => row[n] ?? []),
      heads,
      notation,
    ),
  )
  return grid.map((_, row) => columns.flatMap((column) => column[row] ?? []))
}

/** Lays cells that span rows or columns in their places. */
function gridOf(rows: readonly HTMLTableRowElement[]): readonly GridRow[] {
  const grid: (readonly Part[])[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    for (const cell of row.cells) {
      if (cell.matches('[data-screen-only]')) continue
      const x = firstFree(grid[y] ?? [])
      for (let down = 0; down < cell.rowSpan; down++)
        for (let right = 0; right < cell.colSpan; right++) {
          const line = grid[y + down]
          if (line) line[x + right] = down + right === 0 ? partsOf(cell) : []
        }
    }
  })
  return grid
}

function firstFree(row: readonly unknown[]): number {
  let x = 0
  while (row[x] !== undefined) x += 1
  return x
}

/** The cells of one column of the page, row by row: one for each of its parts, and for units that differ. */
function columnOf(
  cells: readonly (readonly Part[])[],
  heads: number,
  notation: NumberNotation,
): readonly (readonly Cell[])[] {
  const count = Math.max(1, ...cells.map((parts) => parts.length))
  const parts = Array.from({ length: count }, (_, n) => {
    const label = cells.find((each) => each[n]?.label)?.[n]?.label ?? ''
    const shown = cells.map(
      (each, row): Part => each[n] ?? { text: row === heads - 1 ? label : '', isNumber: false },
    )
    return withUnits(shown, heads, notation)
  })
  return cells.map((_, row) => parts.flatMap((part) => part[row] ?? []))
}

function withUnits(
  parts: readonly Part[],
  heads: number,
  notation: NumberNotation,
): readonly (readonly Cell[])[] {
  const shown = parts.map(({ text, isNumber }) =>
    isNumber ? shownCell(text, notation) : { cell: text, unit: '' },
  )
  const body = shown.slice(heads).filter(({ cell }) => typeof cell !== 'string')
  const units = new Set(body.map(({ unit }) => unit))
  const [unit = ''] = units
  if (units.size > 1) return shown.map((each) => [each.cell, each.unit])
  return shown.map(({ cell }, row) => [row === heads - 1 ? withUnit(cell, unit) : cell])
}

function withUnit(head: Cell, unit: string): Cell {
  const isTold = unit === '' || typeof head !== 'string' || head.includes(unit)
  return isTold ? head : `${head} (${unit})`.trim()
}
