import { Decimal } from './decimal.ts'
import { type Arc, roundCirculation } from './round-circulation.ts'

export interface RoundedTable {
  readonly cells: readonly (readonly Decimal[])[]
  readonly rowTotals: readonly Decimal[]
  readonly columnTotals: readonly Decimal[]
  /** Column totals added up from the first column on; the last one is the total of the table. */
  readonly cumulative: readonly Decimal[]
}

/** Decimals of a unit that are looked at; what is finer is lost before anything is added up. */
const FINEST = 6

/**
 * Rounds a table so that all that is shown adds up: down every column, along every row, and in the running total. Each number is
 * its exact value rounded up or down, so what is whole stays as it is, and zero stays zero. Such a rounding always exists, since
 * the sums form a circulation: every number flows from a row total by a cell into a column total and into the running total.
 * @param rows cells by row and column, rows of equal length
 */
export function roundTable(rows: readonly (readonly Decimal[])[], places: number): RoundedTable {
  const columns = rows[0]?.length ?? 0
  const unit = new Decimal(10).pow(-places)
  const scaled = rows.map((row) => row.map((cell) => cell.div(unit).toDecimalPlaces(FINEST)))
  const [hub, column, chain] = [rows.length, rows.length + 1, rows.length + 1 + columns]
  const rowTotals = scaled.map((row) => sum(row))
  const columnTotals = Array.from({ length: columns }, (_, t) => sum(scaled.map((row) => at(row, t))))
  const arcs: Arc[] = [
    ...rowTotals.map((value, i) => ({ from: hub, to: i, value, weight: 4 })),
    ...columnTotals.map((value, t) => ({ from: column + t, to: chain + t, value, weight: 4 })),
    ...columnTotals.map((_, t) => ({
      from: chain + t,
      to: t === columns - 1 ? hub : chain + t + 1,
      value: sum(columnTotals.slice(0, t + 1)),
      weight: 16,
    })),
    ...scaled.flatMap((row, i) => row.map((value, t) => ({ from: i, to: column + t, value, weight: 1 }))),
  ]
  const rounded = roundCirculation(arcs).map((value) => value.times(unit))
  const [afterRows, afterColumns] = [rows.length, rows.length + columns]
  const cells = afterColumns + columns
  return {
    rowTotals: rounded.slice(0, afterRows),
    columnTotals: rounded.slice(afterRows, afterColumns),
    cumulative: rounded.slice(afterColumns, cells),
    cells: rows.map((_, i) => rounded.slice(cells + i * columns, cells + (i + 1) * columns)),
  }
}

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), new Decimal(0))
}

function at(row: readonly Decimal[], column: number): Decimal {
  return row[column] ?? new Decimal(0)
}
