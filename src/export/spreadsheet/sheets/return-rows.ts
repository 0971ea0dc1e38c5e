import type { RateOfReturn } from '../../../engine/formulas/irr.ts'
import { viewPath } from '../../../engine/formulas/statement.ts'
import type { ViewReport } from '../../../engine/statements.ts'
import type { Decimal } from '../../../quantity/decimal.ts'
import type { PlannedRow } from '../plan/planned-row.ts'
import type { SheetContext } from './sheet-context.ts'

/** The keys of what is found on the flows of a view. */
export function returnKey(view: ViewReport, what: string): string {
  return `returns:${viewPath(view.statement.view)}:${what}`
}

export function returnRow(
  keys: readonly string[],
  about: string,
  label: string,
  unit = '',
): Omit<PlannedRow, 'years'> {
  return { keys, about, label, unit, look: 'calculated', format: 'number' }
}

/** What is found on the flows of a view; of the rates of return the first, the second and so on. */
export type Returned =
  | 'payback'
  | 'payback:first'
  | 'discountedPayback'
  | 'discountedPayback:first'
  | 'modified'
  | `rate:${number}`

/** As a cell shows it: a number, or in a word that there is none. */
export function returnResult(context: SheetContext, view: ViewReport, what: Returned): number | string {
  const { never, none } = context.words.workbook.figures
  const found = context.calculation.seriesIndicators(view.statement)
  switch (what) {
    case 'payback':
      return found.payback.lasting?.toNumber() ?? never
    case 'payback:first':
      return found.payback.first?.toNumber() ?? never
    case 'discountedPayback':
      return found.discountedPayback.lasting?.toNumber() ?? never
    case 'discountedPayback:first':
      return found.discountedPayback.first?.toNumber() ?? never
    case 'modified':
      return found.modifiedRateOfReturn?.toNumber() ?? none
    default:
      return ratesOf(found.rateOfReturn)[Number(what.slice('rate:'.length)) - 1]?.toNumber() ?? none
  }
}

function ratesOf(found: RateOfReturn): readonly Decimal[] {
  if (found.kind === 'none') return []
  return found.kind === 'one' ? [found.rate] : found.rates
}
