import type { Calculation } from '../../../engine/calculation.ts'
import { type Decimal, ZERO } from '../../../quantity/decimal.ts'

/** What falls during the years, in money of now. @param amounts by column */
export function presentOf(calculation: Calculation, amounts: readonly Decimal[]): Decimal {
  const { duringYear } = calculation.model.axis
  return amounts.reduce((sum, amount, column) => {
    const factor = duringYear[column]
    return factor === undefined ? sum : sum.plus(amount.times(calculation.value(factor)))
  }, ZERO)
}
