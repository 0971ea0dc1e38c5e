import type { Calculation } from '../../../engine/calculation.ts'
import { LEDGER_CATEGORIES } from '../../../engine/formulas/ledger.ts'
import type { Statement } from '../../../engine/formulas/statement.ts'
import { type Decimal, ZERO } from '../../../quantity/decimal.ts'
import { roundTable } from '../../../quantity/round-table.ts'
import type { Catalogue } from '../../catalogue.ts'
import { stakeholderName } from '../../name-of.ts'
import { balances } from '../balance.ts'
import { isBook, type StatementRow } from '../cash-table.ts'
import { type Grid, type GridRow, numberCell } from '../grid.ts'

/** What each kind of cost and benefit is to each party, in present value; everything adds up, down and along. */
export function partyMatrix(words: Catalogue, calculation: Calculation): Grid {
  const text = words.views.parties.matrix
  const parties = balances(calculation).flatMap(
    ({ stakeholder }) => calculation.view(stakeholder)?.statement ?? [],
  )
  const society = calculation.view('society')?.statement
  const categories = LEDGER_CATEGORIES.filter(
    (category) => !isBook(category) && parties.some((s) => !presentOf(calculation, s, category).isZero()),
  )
  const table = roundTable(
    categories.map((category) => parties.map((s) => presentOf(calculation, s, category))),
    0,
  )
  const name = (id: string) => stakeholderName(words, calculation.businessCase, id)
  const number = (value: Decimal, node: Statement['netPresentValue'] | undefined) =>
    numberCell(words.format.number(value), value, node)
  const rows = categories.map((category, i): GridRow => ({
    key: category,
    label: words.terms.ledgerCategories[category],
    cells: [
      ...parties.map((s, j) => number(table.cells[i]?.[j] ?? ZERO, rowOf(s, category)?.presentValue)),
      number(
        table.rowTotals[i] ?? ZERO,
        society === undefined ? undefined : rowOf(society, category)?.presentValue,
      ),
    ],
  }))
  const total: GridRow = {
    key: 'total',
    label: text.total,
    isTotal: true,
    cells: [
      ...parties.map((s, j) => number(table.columnTotals[j] ?? ZERO, s.netPresentValue)),
      number(table.cumulative.at(-1) ?? ZERO, society?.netPresentValue),
    ],
  }
  return {
    key: 'party-matrix',
    title: text.title,
    subtitle: text.subtitle,
    head: [text.kind, ...parties.map(({ view }) => name(view.stakeholder)), name('society')],
    rows: [...rows, total],
    note: text.note,
  }
}

function rowOf({ rows }: Statement, category: StatementRow['category']): StatementRow | undefined {
  return rows.find((row) => row.category === category)
}

function presentOf(calculation: Calculation, s: Statement, category: StatementRow['category']): Decimal {
  const row = rowOf(s, category)
  return row === undefined ? ZERO : calculation.value(row.presentValue)
}
