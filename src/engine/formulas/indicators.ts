import type { Node } from '../graph/node.ts'
import type { MeaningKey } from '../graph/meaning.ts'
import type { ModelContext } from '../model-context.ts'
import type { LedgerCategory } from './ledger.ts'
import type { Statement } from './statement.ts'

/** Indicators that are formulas. Rates of return and payback are found on series: see irr.ts, mirr.ts and payback.ts. */
export interface Indicators {
  /** Present value of benefits / present value of costs. */
  readonly benefitCostRatio: Node<'1'>
  /** (Benefits - costs) / costs, not discounted, terminal value included. */
  readonly returnOnInvestment: Node<'1'>
  /** What it costs to have it: investment, one-off and recurring cost, less proceeds and terminal value. */
  readonly totalCostOfOwnership: Node<'EUR'>
  readonly presentTotalCostOfOwnership: Node<'EUR'>
  /** Present cost of ownership spread evenly over the operating years. */
  readonly equivalentAnnualCost: Node<'EUR'>
  readonly costPerClientMonth: Node<'EUR/client-month'>
  /** Present cost of ownership / present freed hours (gross). */
  readonly costPerFreedHour: Node<'EUR/h'>
  /** `-min(0, lowest cumulated cash)` */
  readonly peakFunding: Node<'EUR'>
}

/** Of the cost of ownership; a surcharge for realism on these stands in the same category. */
const ASSETS: ReadonlySet<LedgerCategory> = new Set(['investment', 'proceeds', 'terminal-value'])
/** Of the cost of ownership as well; a surcharge for realism on these stands apart, with that on extra work. */
const RUNNING: ReadonlySet<LedgerCategory> = new Set([
  'one-off',
  'recurring',
  'bundle',
  'funding-administration',
])

/** What indicators relate cost to: clients reached (a client counted once) and gross hours, per column. */
export interface Reach {
  readonly clientMonths: readonly Node<'client-month'>[]
  readonly hours: readonly Node<'h'>[]
}

export function indicators(m: ModelContext, s: Statement, reach: Reach): Indicators {
  const { b, axis } = m
  const { subject } = s
  const named = <U extends string>(key: MeaningKey, node: Node<U>) =>
    b.named(node, { key, subject, column: null })
  const present = <U extends string>(unit: U, series: readonly Node<NoInfer<U>>[]) =>
    b.sum(
      unit,
      series.map((n, t) => b.scale(n, at(axis.duringYear, t))),
    )
  const benefits = b.sum('EUR', [...s.benefits, s.terminalValue])
  const costs = b.sum('EUR', s.costs)
  const presentOwnership = named(
    'presentTotalCostOfOwnership',
    ownership(m, s, (r) => [r.presentValue]),
  )
  return {
    benefitCostRatio: named('benefitCostRatio', b.ratio(s.presentBenefits, s.presentCosts)),
    returnOnInvestment: named('returnOnInvestment', b.ratio(b.subtract(benefits, costs), costs)),
    totalCostOfOwnership: named(
      'totalCostOfOwnership',
      ownership(m, s, (r) => r.amounts),
    ),
    presentTotalCostOfOwnership: presentOwnership,
    equivalentAnnualCost: named(
      'equivalentAnnualCost',
      b.divide(presentOwnership, b.sum('1', axis.atTurn.slice(1))),
    ),
    costPerClientMonth: named(
      'costPerClientMonth',
      b.per(presentOwnership, named('clientMonths', present('client-month', reach.clientMonths))),
    ),
    costPerFreedHour: named(
      'costPerFreedHour',
      b.per(presentOwnership, named('presentHours', present('h', reach.hours))),
    ),
    peakFunding: named('peakFunding', b.negate(b.min(b.zero<'EUR'>(), b.smallest('EUR', s.cumulative)))),
  }
}

/** What assets cost, less what they bring, and running costs with their surcharge for realism. */
function ownership(
  { b, c }: ModelContext,
  { rows }: Statement,
  of: (row: Statement['rows'][number]) => readonly Node<'EUR'>[],
): Node<'EUR'> {
  const net = (categories: ReadonlySet<LedgerCategory>) =>
    b.sum('EUR', rows.filter((r) => categories.has(r.category)).flatMap(of))
  const { costSurcharge } = c.settings.realism
  const path = 'settings.realism.costSurcharge'
  const running =
    Number(costSurcharge.value) === 0
      ? net(RUNNING)
      : b.scale(net(RUNNING), b.add(b.constant1, b.input('realism.costSurcharge', path, costSurcharge)))
  return b.negate(b.add(net(ASSETS), running))
}

function at<U extends string>(series: readonly Node<U>[], column: number): Node<U> {
  return series[column] as Node<U>
}
