import type { Calculation } from '../../../engine/calculation.ts'
import type { Statement } from '../../../engine/formulas/statement.ts'
import type { Node } from '../../../engine/graph/node.ts'
import { type Decimal, ZERO } from '../../../quantity/decimal.ts'
import { roundTable } from '../../../quantity/round-table.ts'
import type { Catalogue } from '../../catalogue.ts'
import { cashTable } from '../cash-table.ts'
import { amountRow, type Grid, type GridRow, yearHeads } from '../grid.ts'

/** The cash flow by category and year: what comes in first, then what goes out, then the sums. */
export function cashStatement(words: Catalogue, calculation: Calculation, s: Statement): Grid {
  const { columns, tables, terms, figures } = words
  const { rows, cells, rowTotals, cash, cumulative } = cashTable(calculation, s)
  const order = rows
    .map((_, i) => i)
    .toSorted((a, b) => (rowTotals[b] ?? ZERO).comparedTo(rowTotals[a] ?? ZERO))
  const total = cumulative.at(-1) ?? ZERO
  return {
    key: 'cash',
    title: tables.cash.title,
    subtitle: tables.amounts(figures.euro),
    head: [tables.cash.kind, ...yearHeads(words, calculation), columns.total],
    note: tables.cash.note,
    rows: [
      ...order.flatMap((i): GridRow[] => {
        const row = rows[i]
        if (row === undefined) return []
        const named = { key: row.category, label: terms.ledgerCategories[row.category] }
        return [amountRow(words, named, [...(cells[i] ?? []), rowTotals[i] ?? ZERO], row.amounts)]
      }),
      amountRow(words, { key: 'cash', label: tables.cash.cash, isTotal: true }, [...cash, total], s.cash),
      amountRow(words, { key: 'sum', label: tables.cash.cumulated, isQuiet: true }, cumulative, s.cumulative),
      ...presentRows(words, calculation, s),
    ],
  }
}

function presentRows(words: Catalogue, calculation: Calculation, s: Statement): readonly GridRow[] {
  const { cash: text } = words.tables
  const { columnTotals, cumulative } = roundTable([calculation.series(s.discounted)], 0)
  const row = (key: string, label: string, amounts: readonly Decimal[], nodes: readonly Node[]) =>
    amountRow(words, { key, label, isQuiet: true }, amounts, nodes)
  return [
    row('present', text.present, [...columnTotals, cumulative.at(-1) ?? ZERO], s.discounted),
    row('present-sum', text.presentCumulated, cumulative, s.cumulativeDiscounted),
  ]
}
