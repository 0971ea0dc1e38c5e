import type { Calculation } from '../../engine/calculation.ts'
import { type Statement, viewPath } from '../../engine/formulas/statement.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import type { Catalogue } from '../catalogue.ts'
import { columnName } from '../name-of.ts'

/** The calendar year in which a moment of the time axis falls: 2,8 lies in the third operating year. */
export function yearOf(words: Catalogue, { model: { axis } }: Calculation, time: Decimal): string {
  return columnName(words, axis, time.ceil().toNumber())
}

/** Of indicators that are found on a series and so are no number of the graph. */
export function paybackPath({ view }: Statement, which: 'payback' | 'discountedPayback' = 'payback'): string {
  return `${viewPath(view)}.${which}`
}

export function ratePath({ view }: Statement, which: 'rateOfReturn' | 'modifiedRateOfReturn'): string {
  return `${viewPath(view)}.${which}`
}
