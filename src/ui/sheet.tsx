import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react'
import { classes } from './classes.ts'
import { parseCells } from './parse-cells.ts'
import type { SheetCell } from './sheet-cell.ts'
import styles from './sheet.module.css'
import { Table } from './table.tsx'

export interface SheetProps {
  readonly caption: string
  readonly captionHidden?: boolean | undefined
  /** A block of more than one cell was pasted; the rows of text belong to the focused cell and those right of and below it. */
  readonly onPaste?: ((rows: readonly (readonly string[])[], at: SheetCell) => void) | undefined
  /** Ctrl+D was pressed in a cell. */
  readonly onFillDown?: ((at: SheetCell) => void) | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A table of fields that is typed into like a sheet. Fields take part by their `cell`. */
export function Sheet({ onPaste, onFillDown, className, ...table }: SheetProps) {
  function move(event: KeyboardEvent<HTMLTableElement>): void {
    const here = cellOf(event.target)
    if (onFillDown && here && isFillDown(event)) {
      event.preventDefault()
      onFillDown(here)
      return
    }
    const step = stepFor(event)
    if (step === 0 || !here) return
    const column = fieldsInColumn(event.currentTarget, here.column)
    const next = column[column.findIndex((field) => field === event.target) + step]
    event.preventDefault()
    if (next) enter(next)
  }

  function paste(event: ClipboardEvent<HTMLTableElement>): void {
    const at = cellOf(event.target)
    const rows = parseCells(event.clipboardData.getData('text/plain'))
    const block = rows.length > 1 || (rows[0]?.length ?? 0) > 1
    if (!onPaste || !at || !block || event.target instanceof HTMLTextAreaElement) return
    event.preventDefault()
    onPaste(rows, at)
  }

  return (
    <Table {...table} className={classes(styles.sheet, className)} dense onKeyDown={move} onPaste={paste} />
  )
}

/** As in a spreadsheet. */
function isFillDown({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'd' && (ctrlKey || metaKey) && !shiftKey && !altKey
}

/** One down, one up, or nowhere: arrows belong to the control itself in a choice, a slider and a text of several lines. */
function stepFor(event: KeyboardEvent): number {
  if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return 0
  const target = event.target
  if (!(target instanceof HTMLInputElement) || target.type === 'radio' || target.type === 'range') return 0
  if (event.key === 'Enter' && target.type !== 'checkbox') return event.shiftKey ? -1 : 1
  if (event.shiftKey) return 0
  return event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
}

function cellOf(target: EventTarget): SheetCell | null {
  if (!(target instanceof HTMLElement)) return null
  const { row, column } = target.dataset
  return row !== undefined && column !== undefined ? { row, column } : null
}

function fieldsInColumn(table: HTMLElement, column: string): HTMLElement[] {
  const fields = [...table.querySelectorAll<HTMLElement>('[data-column]')]
  return fields.filter((field) => field.dataset.column === column && !field.matches(':disabled'))
}

function enter(field: HTMLElement): void {
  field.focus()
  if (field instanceof HTMLInputElement && field.type === 'text') field.select()
}
