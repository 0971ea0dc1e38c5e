import type { Node } from '../graph/node.ts'
import type { MeaningKey } from '../graph/meaning.ts'
import type { ModelContext } from '../model-context.ts'
import type { Cell } from './cells.ts'
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

const OWNERSHIP: ReadonlySet<LedgerCategory> = new Set([
  'investment',
  'proceeds',
  'terminal-value',
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

export function indicators(m: ModelContext, s: Statement, cells: readonly Cell[], reach: Reach): Indicators {
  const { b, axis } = m
  const { subject } = s
  const named = <U extends string>(key: MeaningKey, node: Node<U>) =>
    b.named(node, { key, subject, column: null })
  const present = <U extends string>(unit: U, series: readonly Node<NoInfer<U>>[]) =>
    b.sum(
      unit,
      series.map((n, t) => b.scale(n, at(axis.duringYear, t))),
    )
  const owned = s.rows.filter((r) => OWNERSHIP.has(r.category))
  const benefits = b.sum('EUR', [...s.benefits, s.terminalValue])
  const costs = b.sum('EUR', s.costs)
  const ownership = b.negate(
    b.sum(
      'EUR',
      owned.flatMap((r) => r.amounts),
    ),
  )
  const presentOwnership = named(
    'presentTotalCostOfOwnership',
    b.negate(b.sum('EUR', [...owned.map((r) => r.presentValue), presentSurcharge(m, cells)])),
  )
  return {
    benefitCostRatio: named('benefitCostRatio', b.ratio(s.presentBenefits, s.presentCosts)),
    returnOnInvestment: named('returnOnInvestment', b.ratio(b.subtract(benefits, costs), costs)),
    totalCostOfOwnership: named('totalCostOfOwnership', b.add(ownership, surcharge(m, cells))),
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

/** The surcharge for realism on running costs stands in a category of its own, and belongs to the cost of ownership. */
function surchargeCells(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter((c) => c.category === 'realism' && c.side === 'cost' && c.kind === 'resource')
}

function surcharge({ b }: ModelContext, cells: readonly Cell[]): Node<'EUR'> {
  return b.sum(
    'EUR',
    surchargeCells(cells).map((c) => c.amount),
  )
}

function presentSurcharge({ b, axis }: ModelContext, cells: readonly Cell[]): Node<'EUR'> {
  const terms = surchargeCells(cells).map((c) =>
    b.scale(c.amount, at(c.moment === 'turn' ? axis.atTurn : axis.duringYear, c.column)),
  )
  return b.negate(b.sum('EUR', terms))
}

function at<U extends string>(series: readonly Node<U>[], column: number): Node<U> {
  return series[column] as Node<U>
}
