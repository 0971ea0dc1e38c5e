import { viewPath } from '../../../engine/formulas/statement.ts'
import type { ViewReport } from '../../../engine/statements.ts'
import type { Decimal } from '../../../quantity/decimal.ts'
import type { Addresses } from '../formula/formula-text.ts'
import type { CellWriter, PlannedRow } from '../plan/planned-row.ts'
import { returnKey, returnRow } from './return-rows.ts'
import { type SheetContext, written } from './sheet-context.ts'
import { viewName } from './statement-sheet.ts'

export function paybackRows(context: SheetContext, view: ViewReport): readonly PlannedRow[] {
  const { statement } = view
  const { payback, discountedPayback } = context.calculation.seriesIndicators(statement)
  const { figures, rows } = context.words.workbook
  const path = viewPath(statement.view)
  const name = viewName(context, view)
  const series = [
    {
      of: `${path}.cumulativeCash.years`,
      nodes: statement.cumulative,
      found: payback,
      key: 'payback',
      label: rows.crossing,
    },
    {
      of: `${path}.cumulativeDiscountedCash.years`,
      nodes: statement.cumulativeDiscounted,
      found: discountedPayback,
      key: 'discountedPayback',
      label: rows.discountedCrossing,
    },
  ] as const
  return series.flatMap(({ of, nodes, found, key, label }): PlannedRow[] => {
    const crossing = returnKey(view, `${key}:crossing`)
    const values = nodes.map((node) => context.calculation.value(node))
    const title = figures[key]
    return [
      {
        ...returnRow([crossing], name, label, figures.years),
        years: new Map(
          values.slice(1).map((to, i) => [i + 1, crossingAt(context, of, values[i] as Decimal, to, i + 1)]),
        ),
      },
      {
        ...returnRow(
          [returnKey(view, `${key}:first`)],
          name,
          `${title}: ${figures.firstPayback}`,
          figures.years,
        ),
        single: firstPayback(context, of, crossing, found.first),
        years: new Map(),
      },
      {
        ...returnRow([returnKey(view, key)], name, title, figures.years),
        single: lastingPayback(context, of, crossing, found.lasting),
        years: new Map(),
      },
    ]
  })
}

/** A cell of cumulated cash; a row that is nothing in every year has no place, and counts as zero. */
function amountAt(context: SheetContext, addresses: Addresses, key: string, column: number): string {
  return context.rows.rows.has(key) ? addresses.cell(key, column) : '0'
}

function crossingAt(
  context: SheetContext,
  key: string,
  from: Decimal,
  to: Decimal,
  column: number,
): CellWriter {
  const crosses = from.lt(0) && to.gte(0)
  const result = crosses
    ? from
        .neg()
        .div(to.minus(from))
        .plus(column - 1)
        .toNumber()
    : ''
  return (addresses) => {
    const [before, now] = [column - 1, column].map((at) => amountAt(context, addresses, key, at))
    const before0 = before ?? '0'
    const now0 = now ?? '0'
    const moment = addresses.cell(TIME_OF_COLUMN, column - 1)
    return written(`IF(AND(${before0}<0,${now0}>=0),${moment}-${before0}/(${now0}-${before0}),"")`, result)
  }
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

function firstPayback(
  context: SheetContext,
  key: string,
  crossing: string,
  value: Decimal | null,
): CellWriter {
  const { horizon } = context.calculation.model.axis
  const { never } = context.words.workbook.figures
  return (addresses) => {
    const found = addresses.range(crossing, 1, horizon)
    const start = amountAt(context, addresses, key, 0)
    return written(
      `IF(${start}>=0,0,IF(COUNT(${found})=0,"${never}",MIN(${found})))`,
      value === null ? never : value.toNumber(),
    )
  }
}

function lastingPayback(
  context: SheetContext,
  key: string,
  crossing: string,
  value: Decimal | null,
): CellWriter {
  const { horizon } = context.calculation.model.axis
  const { never } = context.words.workbook.figures
  return (addresses) => {
    const found = addresses.range(crossing, 1, horizon)
    const end = amountAt(context, addresses, key, horizon)
    return written(
      `IF(${end}<0,"${never}",IF(COUNT(${found})=0,0,MAX(${found})))`,
      value === null ? never : value.toNumber(),
    )
  }
}
