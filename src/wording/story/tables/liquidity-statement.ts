import type { StakeholderId } from '../../../domain/stakeholder.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import type { Entry, LedgerCategory } from '../../../engine/formulas/ledger.ts'
import { type Decimal, ZERO } from '../../../quantity/decimal.ts'
import { roundTable } from '../../../quantity/round-table.ts'
import type { Catalogue } from '../../catalogue.ts'
import { amountRow, type Grid, yearHeads } from '../grid.ts'

const FINANCING = ['loan', 'health-impact-bond'] as const satisfies readonly LedgerCategory[]

/** Cash with loans and bonds of one party; null where it takes part in no financing. */
export function liquidityStatement(
  words: Catalogue,
  calculation: Calculation,
  stakeholder: StakeholderId,
): Grid | null {
  const { columns, tables, terms, figures } = words
  const { model } = calculation
  const entries = model.entries.filter((e) => e.kind === 'financing' && e.stakeholder === stakeholder)
  const report = model.liquidity.find((l) => l.stakeholder === stakeholder)
  const view = calculation.view(stakeholder)
  if (entries.length === 0 || report === undefined || view === undefined) return null
  const used = FINANCING.filter((category) => entries.some((e) => e.category === category))
  const { cash } = view.statement
  const exact = [
    calculation.series(cash),
    ...used.map((category) => byColumn(calculation, entries, category)),
  ]
  const { cells, rowTotals, columnTotals, cumulative } = roundTable(exact, 0)
  const row = (i: number) => [...(cells[i] ?? []), rowTotals[i] ?? ZERO]
  return {
    key: 'liquidity',
    title: tables.liquidity.title,
    subtitle: tables.amounts(figures.euro),
    head: [tables.cash.kind, ...yearHeads(words, calculation), columns.total],
    note: tables.liquidity.note,
    rows: [
      amountRow(words, { key: 'cash', label: tables.liquidity.cash }, row(0), cash),
      ...used.map((category, i) =>
        amountRow(words, { key: category, label: terms.ledgerCategories[category] }, row(i + 1), []),
      ),
      amountRow(
        words,
        { key: 'net', label: tables.liquidity.net, isTotal: true },
        [...columnTotals, cumulative.at(-1) ?? ZERO],
        report.liquidity,
      ),
      amountRow(
        words,
        { key: 'sum', label: tables.liquidity.cumulated, isQuiet: true },
        cumulative,
        report.cumulative,
      ),
    ],
  }
}

function byColumn(
  calculation: Calculation,
  entries: readonly Entry[],
  category: LedgerCategory,
): readonly Decimal[] {
  return calculation.model.axis.columns.map((column) =>
    entries
      .filter((e) => e.category === category && e.column === column)
      .reduce((sum, e) => {
        const amount = calculation.value(e.amount)
        return e.side === 'benefit' ? sum.plus(amount) : sum.minus(amount)
      }, ZERO),
  )
}
