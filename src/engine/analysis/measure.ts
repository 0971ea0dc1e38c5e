import type { StakeholderId } from '../../domain/stakeholder.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import type { Calculation } from '../calculation.ts'
import type { Node } from '../graph/node.ts'
import type { ViewReport } from '../statements.ts'

/** What an analysis can be about, of a stakeholder or of society, for the whole case. */
export const MEASURE_KEYS = [
  'netPresentValue',
  'payback',
  'rateOfReturn',
  'benefitCostRatio',
  'peakFunding',
  'totalCostOfOwnership',
  'equivalentAnnualCost',
  'costPerClientMonth',
  'costPerFreedHour',
  'freedHours',
] as const
export type MeasureKey = (typeof MEASURE_KEYS)[number]

/**
 * Euro for values and costs; years for payback (the lasting one); a share for rates; hours over the whole horizon for freed hours,
 * which are the same for every stakeholder.
 */
export interface Measure {
  readonly key: MeasureKey
  /** A stakeholder or `society`. */
  readonly stakeholder: StakeholderId
}

/** Whether more of it is better; a cost, a wait and a need are better when smaller. */
export function isBetterHigh({ key }: Measure): boolean {
  return (
    key === 'netPresentValue' || key === 'rateOfReturn' || key === 'benefitCostRatio' || key === 'freedHours'
  )
}

/** The measure of a case in decimals; null where there is none, such as a payback beyond the horizon. */
export function measureOf(calculation: Calculation, { key, stakeholder }: Measure): Decimal | null {
  if (key === 'freedHours') return calculation.total(calculation.model.hours.gross)
  const report = calculation.view(stakeholder)
  if (report === undefined) return null
  if (key === 'payback') return calculation.seriesIndicators(report.statement).payback.lasting
  if (key === 'rateOfReturn') {
    const found = calculation.seriesIndicators(report.statement).rateOfReturn
    return found.kind === 'one' ? found.rate : null
  }
  return calculation.quotient(formulaNode(report, key))
}

type FormulaKey = Exclude<MeasureKey, 'payback' | 'rateOfReturn' | 'freedHours'>

/** The node of a measure that is a formula. */
export function formulaNode({ statement, indicators }: ViewReport, key: FormulaKey): Node {
  return key === 'netPresentValue' ? statement.netPresentValue : indicators[key]
}
