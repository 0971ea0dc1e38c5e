import { viewPath } from '../../../engine/formulas/statement.ts'
import type { Node } from '../../../engine/graph/node.ts'
import type { ViewReport } from '../../../engine/statements.ts'
import type { Decimal } from '../../../quantity/decimal.ts'
import type { Addresses } from '../formula/formula-text.ts'
import type { CellWriter, PlannedRow } from '../plan/planned-row.ts'
import { type Returned, returnKey, returnResult, returnRow } from './return-rows.ts'
import { type SheetContext, written } from './sheet-context.ts'
import { viewName } from './statement-sheet.ts'

export function paybackRows(context: SheetContext, view: ViewReport): readonly PlannedRow[] {
  const { cumulative, cumulativeDiscounted } = view.statement
  return [
    ...rowsOf(context, view, 'payback', 'cumulativeCash', cumulative),
    ...rowsOf(context, view, 'discountedPayback', 'cumulativeDiscountedCash', cumulativeDiscounted),
  ]
}

/** Where cumulated cash crosses zero, and by that the first and the lasting payback. */
function rowsOf(
  context: SheetContext,
  view: ViewReport,
  what: 'payback' | 'discountedPayback',
  series: 'cumulativeCash' | 'cumulativeDiscountedCash',
  nodes: readonly Node[],
): readonly PlannedRow[] {
  const { figures, rows } = context.words.workbook
  const { never, years } = figures
  const { horizon } = context.calculation.model.axis
  const cash = `${viewPath(view.statement.view)}.${series}.years`
  const crossing = returnKey(view, `${what}:crossing`)
  const name = viewName(context, view)
  const row = (found: Returned, label: string, formula: (crossings: string, at: Addresses) => string) => ({
    ...returnRow([returnKey(view, found)], name, label, years),
    single: (at: Addresses) =>
      written(formula(at.range(crossing, 1, horizon), at), returnResult(context, view, found)),
    years: new Map(),
  })
  return [
    {
      ...returnRow([crossing], name, what === 'payback' ? rows.crossing : rows.discountedCrossing, years),
      years: crossings(context, cash, nodes),
    },
    row(`${what}:first`, `${figures[what]}: ${figures.firstPayback}`, (found, at) => {
      const start = amountAt(context, at, cash, 0)
      return `IF(${start}>=0,0,IF(COUNT(${found})=0,"${never}",MIN(${found})))`
    }),
    row(what, figures[what], (found, at) => {
      const end = amountAt(context, at, cash, horizon)
      return `IF(${end}<0,"${never}",IF(COUNT(${found})=0,0,MAX(${found})))`
    }),
  ]
}

/** A cell of cumulated cash; a row that is nothing in every year has no place, and counts as zero. */
function amountAt(context: SheetContext, addresses: Addresses, key: string, column: number): string {
  return context.rows.rows.has(key) ? addresses.cell(key, column) : '0'
}

/** For each year in which the line comes from below zero, the moment at which it crosses. */
function crossings(
  context: SheetContext,
  cash: string,
  nodes: readonly Node[],
): ReadonlyMap<number, CellWriter> {
  const values = nodes.map((node) => context.calculation.value(node))
  return new Map(
    values.slice(1).map((to, i) => {
      const from = values[i] as Decimal
      const crosses = from.lt(0) && to.gte(0)
      const result = crosses ? from.neg().div(to.minus(from)).plus(i).toNumber() : ''
      return [i + 1, (at) => written(crossingText(context, cash, i, at), result)]
    }),
  )
}

function crossingText(context: SheetContext, cash: string, column: number, addresses: Addresses): string {
  const before = amountAt(context, addresses, cash, column)
  const now = amountAt(context, addresses, cash, column + 1)
  const moment = addresses.cell(TIME_OF_COLUMN, column)
  return `IF(AND(${before}<0,${now}>=0),${moment}-${before}/(${now}-${before}),"")`
}

/** The numbers of the columns, 0 at the start, on the sheet itself. */
const TIME_OF_COLUMN = 'returns:columns'

export function columnsRow({ words, columns }: SheetContext): PlannedRow {
  return {
    ...returnRow([TIME_OF_COLUMN], words.workbook.rows.times, '', words.workbook.figures.years),
    format: 'whole',
    years: new Map(columns.map((column) => [column, () => ({ kind: 'number', value: column })])),
  }
}
