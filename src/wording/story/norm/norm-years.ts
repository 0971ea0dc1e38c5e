import type { Calculation } from '../../../engine/calculation.ts'
import type { AssetReport } from '../../../engine/formulas/capital-report.ts'
import type { Node } from '../../../engine/graph/node.ts'
import { type Decimal, ZERO } from '../../../quantity/decimal.ts'
import { roundTable } from '../../../quantity/round-table.ts'
import type { Catalogue } from '../../catalogue.ts'
import { columnName } from '../../name-of.ts'
import { amountRow, type Grid, type GridRow } from '../grid.ts'

const PARTS = ['depreciation', 'disposalLoss', 'interest'] as const

/** Reimbursement, what the devices really cost and from what, and the gap: per year and in all. */
export function realityByYear(words: Catalogue, calculation: Calculation, asset?: AssetReport): Grid {
  const text = words.views.norm.reality
  const { capital } = calculation.model
  const of = asset ?? capital
  const reports = reportsOf(calculation, asset)
  const parts = PARTS.map((part) => ({
    key: part,
    nodes: reports.map((r) => r.books[part]),
    label: words.meanings[part].title,
  })).filter(({ nodes }) => !isNothing(calculation, nodes))
  const table = roundTable(
    [inYears(calculation, [of.reimbursement]), ...parts.map(({ nodes }) => negated(calculation, nodes))],
    0,
  )
  const row = rowMaker(words, table)
  return {
    ...frame(words, calculation, 'norm-reality', text.title),
    note: text.note,
    rows: [
      row(0, { key: 'reimbursement', label: text.reimbursement }, of.reimbursement),
      ...parts.map(({ key, label, nodes }, i) => row(i + 1, { key, label }, single(nodes))),
      totalRow(words, table, { key: 'gap', label: text.gap }, of.gap),
      amountRow(
        words,
        { key: 'cumulated', label: text.cumulated, isQuiet: true },
        table.cumulative,
        of.gapCumulated.slice(1),
      ),
      ...budgetRow(words, calculation, asset),
    ],
  }
}

/** What the same purchases cost in the books when they are written off over the norm life. */
export function normByYear(words: Catalogue, calculation: Calculation, asset?: AssetReport): Grid {
  const text = words.views.norm.onPaper
  const { capital } = calculation.model
  const of = asset ?? capital
  const reports = reportsOf(calculation, asset)
  const parts = PARTS.map((part) => ({
    key: part,
    nodes: reports.map((r) => r.booksOnNorm[part]),
    label: words.meanings[part].title,
  })).filter(({ nodes }) => !isNothing(calculation, nodes))
  const table = roundTable(
    parts.length === 0
      ? [inYears(calculation, [of.onNorm])]
      : parts.map(({ nodes }) => inYears(calculation, nodes)),
    0,
  )
  const row = rowMaker(words, table)
  return {
    ...frame(words, calculation, 'norm-paper', text.title(String(capital.normLife))),
    rows: [
      ...parts.map(({ key, label, nodes }, i) => row(i, { key, label }, single(nodes))),
      totalRow(words, table, { key: 'on-norm', label: text.total }, of.onNorm),
    ],
  }
}

function frame(words: Catalogue, { model: { axis } }: Calculation, key: string, title: string) {
  return {
    key,
    title,
    subtitle: words.tables.amounts(words.figures.euro),
    head: [
      words.tables.cash.kind,
      ...axis.years.map((column) => columnName(words, axis, column)),
      words.columns.total,
    ],
  }
}

function reportsOf(
  { model: { capital } }: Calculation,
  asset: AssetReport | undefined,
): readonly AssetReport[] {
  return asset === undefined ? capital.assets.filter(({ counts }) => counts) : [asset]
}

type Rounded = ReturnType<typeof roundTable>
type RowNames = Pick<GridRow, 'key' | 'label'>

function rowMaker(words: Catalogue, table: Rounded) {
  return (i: number, names: RowNames, nodes: readonly Node[]): GridRow =>
    amountRow(words, names, [...(table.cells[i] ?? []), table.rowTotals[i] ?? ZERO], nodes.slice(1))
}

function totalRow(words: Catalogue, table: Rounded, names: RowNames, nodes: readonly Node[]): GridRow {
  const amounts = [...table.columnTotals, table.cumulative.at(-1) ?? ZERO]
  return amountRow(words, { ...names, isTotal: true }, amounts, nodes.slice(1))
}

/** The budget by the rate itself, where the case says how much of it is set aside; it is of all devices together. */
function budgetRow(
  words: Catalogue,
  calculation: Calculation,
  asset: AssetReport | undefined,
): readonly GridRow[] {
  const { budget } = calculation.model.capital
  if (asset !== undefined || isNothing(calculation, [budget])) return []
  const table = roundTable([inYears(calculation, [budget])], 0)
  const amounts = [...table.columnTotals, table.cumulative.at(-1) ?? ZERO]
  const names = { key: 'budget', label: words.views.norm.reality.budget, isQuiet: true }
  return [amountRow(words, names, amounts, budget.slice(1))]
}

/** The sum of several series per operating year. */
function inYears(calculation: Calculation, series: readonly (readonly Node[])[]): readonly Decimal[] {
  return calculation.model.axis.years.map((t) =>
    series.reduce(
      (sum, nodes) => sum.plus(nodes[t] === undefined ? ZERO : calculation.value(nodes[t])),
      ZERO,
    ),
  )
}

function negated(calculation: Calculation, series: readonly (readonly Node[])[]): readonly Decimal[] {
  return inYears(calculation, series).map((value) => value.neg())
}

function isNothing(calculation: Calculation, series: readonly (readonly Node[])[]): boolean {
  return inYears(calculation, series).every((value) => value.isZero())
}

/** A sum over several lines has no node of its own to explain. */
function single(series: readonly (readonly Node[])[]): readonly Node[] {
  const [only] = series
  return series.length === 1 && only !== undefined ? only : []
}
