import type { Calculation } from '../engine/calculation.ts'
import { type Decimal, ZERO } from '../quantity/decimal.ts'

/** The net present value of a party, zero for one for whom nothing changes. */
export function presentValueOf(calculation: Calculation, stakeholder: string): Decimal {
  const view = calculation.view(stakeholder)
  return view === undefined ? ZERO : calculation.value(view.statement.netPresentValue)
}

export function presentValueOfProvider(calculation: Calculation): Decimal {
  return presentValueOf(calculation, 'provider')
}
