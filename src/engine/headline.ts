import type { Calculation } from './calculation.ts'
import { fixedText } from '../quantity/rounding.ts'

/** The outcome of a case in two numbers, for lists of cases; empty where the number does not exist. */
export type Headline = {
  readonly netPresentValue: string
  /** Years until the money is back for good. */
  readonly payback: string
}

export function headlineOf(calculation: Calculation): Headline {
  const provider = calculation.view('provider')
  if (provider === undefined) return { netPresentValue: '', payback: '' }
  const { lasting } = calculation.seriesIndicators(provider.statement).payback
  return {
    netPresentValue: fixedText(calculation.value(provider.statement.netPresentValue), 2),
    payback: lasting === null ? '' : fixedText(lasting, 2),
  }
}
