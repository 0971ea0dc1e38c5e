import { absoluteAddress, columnLetters, onSheet } from '../plan/cell-address.ts'
import { AT, type Layout } from '../plan/layout.ts'
import type { LedgerRow } from './ledger-sheet.ts'

/** The columns of the ledger that others add up by. */
export type SheetRange = 'present' | 'party' | 'line' | 'kind' | 'cash'

const BEHIND: Readonly<Record<Exclude<SheetRange, 'present'>, number>> = {
  party: 4,
  line: 5,
  kind: 6,
  cash: 7,
}

/** Finds a column of the entries, or one of their years, as a range that does not move. */
export function ledgerRanges(layout: Layout, rows: readonly LedgerRow[], horizon: number) {
  const places = rows.flatMap(({ key }) => layout.placeOf(key) ?? [])
  const [first, last] = [places[0], places.at(-1)]
  const range = (column: number, isFixed: boolean): string => {
    if (first === undefined || last === undefined) return '0'
    if (isFixed)
      return onSheet(
        first.sheet,
        `${absoluteAddress(first.row, column)}:${absoluteAddress(last.row, column)}`,
      )
    const [from, to] = [first, last].map(({ row }) => `${columnLetters(column)}$${String(row + 1)}`)
    return onSheet(first.sheet, `${from ?? ''}:${to ?? ''}`)
  }
  return {
    isEmpty: rows.length === 0,
    of: (name: SheetRange): string =>
      range(name === 'present' ? AT.single : AT.years + horizon + 1 + BEHIND[name], true),
    year: (column: number): string => range(AT.years + column, false),
  }
}

/** A condition of SUMIFS. */
export function ledgerColumn(range: string, value: number): string {
  return `${range},${String(value)}`
}
