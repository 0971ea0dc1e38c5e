import type { Calculation } from '../../engine/calculation.ts'
import type { LedgerCategory } from '../../engine/formulas/ledger.ts'
import type { Statement } from '../../engine/formulas/statement.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { roundTable } from '../../quantity/round-table.ts'

const BOOKS: ReadonlySet<LedgerCategory> = new Set(['depreciation', 'disposal-loss', 'interest'])

export type StatementRow = Statement['rows'][number]

export interface CashTable {
  readonly rows: readonly StatementRow[]
  /** Whole euros by row and column; everything adds up: down, along and in the running total. */
  readonly cells: readonly (readonly Decimal[])[]
  readonly rowTotals: readonly Decimal[]
  readonly cash: readonly Decimal[]
  readonly cumulative: readonly Decimal[]
}

/** The cash flow of a statement by category, rounded for people. Book entries and the terminal value are no cash. */
export function cashTable(calculation: Calculation, { rows, cash }: Statement): CashTable {
  const moving = rows.filter(
    (row) => isCash(row.category) && row.amounts.some((node) => !calculation.value(node).isZero()),
  )
  const amounts = moving.map((row) => calculation.series(row.amounts))
  const { cells, rowTotals, columnTotals, cumulative } = roundTable(
    amounts.length === 0 ? [calculation.series(cash)] : amounts,
    0,
  )
  return { rows: moving, cells, rowTotals, cash: columnTotals, cumulative }
}

function isCash(category: LedgerCategory): boolean {
  return !BOOKS.has(category) && category !== 'terminal-value'
}

export function isBook(category: LedgerCategory): boolean {
  return BOOKS.has(category)
}
