import type { LedgerCategory } from '../../../src/engine/formulas/ledger.ts'
import { addTo, type Axis, dot, quotient, sum, zeros } from './axis.ts'
import type { LedgerRow } from './ledger.ts'
import { modifiedRateOfReturn, type Payback, payback, ratesOfReturn } from './rates.ts'

const OWNERSHIP: ReadonlySet<LedgerCategory> = new Set([
  'investment',
  'proceeds',
  'terminal-value',
  'one-off',
  'recurring',
  'funding-administration',
])
const NOT_OPERATING: ReadonlySet<LedgerCategory> = new Set(['investment', 'proceeds', 'terminal-value'])

/** What indicators need besides the statement itself. */
export interface Basis {
  readonly axis: Axis
  readonly powers: { readonly financing: readonly number[]; readonly reinvestment: readonly number[] }
  /** Sum of the discount factors of the operating years. */
  readonly annuity: number
}

export interface Reach {
  readonly clientMonths: number
  readonly hours: number
}

interface StatementRow {
  readonly category: LedgerCategory
  readonly amounts: number[]
  presentValue: number
}

export interface Statement {
  readonly stakeholder: string
  readonly rows: readonly Readonly<StatementRow>[]
  readonly benefits: readonly number[]
  readonly costs: readonly number[]
  readonly cash: readonly number[]
  readonly cumulative: readonly number[]
  readonly discounted: readonly number[]
  readonly cumulativeDiscounted: readonly number[]
  readonly exploitation: readonly number[]
  readonly terminalValue: number
  readonly presentBenefits: number
  readonly presentCosts: number
  readonly netPresentValue: number
  readonly benefitCostRatio: number
  readonly returnOnInvestment: number
  readonly totalCostOfOwnership: number
  readonly presentTotalCostOfOwnership: number
  readonly equivalentAnnualCost: number
  readonly costPerClientMonth: number
  readonly costPerFreedHour: number
  readonly peakFunding: number
  readonly rates: readonly number[]
  readonly modifiedRateOfReturn: number | null
  readonly payback: Payback
  readonly discountedPayback: Payback
}

/** @param ledger the rows of the stakeholder, or all resources for society */
export function statementOf(
  { axis, powers, annuity }: Basis,
  stakeholder: string,
  ledger: readonly LedgerRow[],
  reach: Reach,
): Statement {
  const { horizon, discount } = axis
  const [benefits, costs, exploitation] = [zeros(horizon), zeros(horizon), zeros(horizon)]
  const rows: StatementRow[] = []
  let [terminalValue, ownership, presentOwnership] = [0, 0, 0]
  for (const { category, side, kind, amounts } of ledger) {
    const sign = side === 'benefit' ? 1 : -1
    addTo(rowOf(rows, category, horizon), amounts, sign)
    if (!NOT_OPERATING.has(category)) addTo(exploitation, amounts, sign)
    if (category === 'terminal-value') terminalValue += amounts[horizon]!
    else if (kind !== 'book') addTo(side === 'benefit' ? benefits : costs, amounts)
  }
  for (const row of rows) {
    row.presentValue = dot(row.amounts, discount)
    if (!OWNERSHIP.has(row.category)) continue
    ownership -= sum(row.amounts)
    presentOwnership -= row.presentValue
  }
  const cash = zeros(horizon)
  const discounted = zeros(horizon)
  const cumulative = zeros(horizon)
  const cumulativeDiscounted = zeros(horizon)
  let [total, present, lowest] = [0, 0, 0]
  for (let t = 0; t <= horizon; t++) {
    const amount = benefits[t]! - costs[t]!
    cash[t] = amount
    discounted[t] = amount * discount[t]!
    total += amount
    present += discounted[t]!
    cumulative[t] = total
    cumulativeDiscounted[t] = present
    lowest = Math.min(lowest, total)
  }
  const presentTerminal = terminalValue * discount[horizon]!
  const presentBenefits = dot(benefits, discount) + presentTerminal
  const presentCosts = dot(costs, discount)
  const cost = sum(costs)
  const flows = cash.slice()
  flows[horizon]! += terminalValue
  return {
    stakeholder,
    rows,
    benefits,
    costs,
    cash,
    cumulative,
    discounted,
    cumulativeDiscounted,
    exploitation: stakeholder === 'society' ? [] : exploitation,
    terminalValue,
    presentBenefits,
    presentCosts,
    netPresentValue: cumulativeDiscounted[horizon]! + presentTerminal,
    benefitCostRatio: quotient(presentBenefits, presentCosts),
    returnOnInvestment: quotient(sum(benefits) + terminalValue - cost, cost),
    totalCostOfOwnership: ownership,
    presentTotalCostOfOwnership: presentOwnership,
    equivalentAnnualCost: presentOwnership / annuity,
    costPerClientMonth: quotient(presentOwnership, reach.clientMonths),
    costPerFreedHour: quotient(presentOwnership, reach.hours),
    peakFunding: -lowest,
    rates: ratesOfReturn(flows),
    modifiedRateOfReturn: modifiedRateOfReturn(cash, terminalValue, powers),
    payback: payback(cumulative),
    discountedPayback: payback(cumulativeDiscounted),
  }
}

function rowOf(rows: StatementRow[], category: LedgerCategory, horizon: number): number[] {
  for (const row of rows) if (row.category === category) return row.amounts
  const amounts = zeros(horizon)
  rows.push({ category, amounts, presentValue: 0 })
  return amounts
}
