import { absoluteAddress, fixedRowAddress, onSheet } from '../plan/cell-address.ts'
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

/** Finds a column of the entries as a range that does not move, or one of their years as one that only walks along. */
export function ledgerRanges(layout: Layout, rows: readonly LedgerRow[], horizon: number) {
  const places = rows.flatMap(({ key }) => layout.placeOf(key) ?? [])
  const [first, last] = [places[0], places.at(-1)]
  const range = (column: number, address: typeof absoluteAddress): string =>
    first === undefined || last === undefined
      ? '0'
      : onSheet(first.sheet, `${address(first.row, column)}:${address(last.row, column)}`)
  return {
    of: (name: SheetRange): string =>
      range(name === 'present' ? AT.single : AT.years + horizon + 1 + BEHIND[name], absoluteAddress),
    year: (column: number): string => range(AT.years + column, fixedRowAddress),
  }
}
