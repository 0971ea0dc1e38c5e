import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
}

/** Moves the focus between the buttons of a table by the arrow keys, over cells that have none. */
export function moveInGrid(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key]
  const cell = event.target instanceof Element ? event.target.closest('td') : null
  const row = cell?.closest('tr')
  if (step === undefined || !cell || !row) return
  const next = step[0] === 0 ? along(row, cell.cellIndex, step[1]) : across(row, cell.cellIndex, step[0])
  if (!next) return
  event.preventDefault()
  if (event.target instanceof HTMLElement) event.target.tabIndex = -1
  next.tabIndex = 0
  next.focus()
}

function along(row: HTMLTableRowElement, from: number, by: number): HTMLButtonElement | null {
  for (let column = from + by; column >= 0 && column < row.cells.length; column += by) {
    const button = buttonIn(row.cells[column])
    if (button) return button
  }
  return null
}

function across(row: HTMLTableRowElement, column: number, by: number): HTMLButtonElement | null {
  const rows = [...(row.parentElement?.children ?? [])]
  for (let at = rows.indexOf(row) + by; at >= 0 && at < rows.length; at += by) {
    const next = rows[at]
    const button = next instanceof HTMLTableRowElement ? buttonIn(next.cells[column]) : null
    if (button) return button
  }
  return null
}

function buttonIn(cell: HTMLTableCellElement | undefined): HTMLButtonElement | null {
  return cell?.querySelector('button') ?? null
}
