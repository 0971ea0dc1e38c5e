import type { Calculation } from '../../engine/calculation.ts'
import type { Node } from '../../engine/graph/node.ts'
import { Decimal, ZERO } from '../../quantity/decimal.ts'

/** Users grow a little for ever where clients do; at 95 % of the most, a technology runs. */
const RUNNING = new Decimal('0.95')

/**
 * The first column in which every technology has nearly all of its users, and nearly all hours that will become money do so:
 * what a normal year looks like.
 */
export function steadyYear(calculation: Calculation): number {
  const { axis, volumes, hours } = calculation.model
  const series = [...volumes.map(({ users }) => users), hours.cash]
  return Math.min(axis.horizon, Math.max(1, ...series.map((nodes) => runningFrom(calculation, nodes))))
}

function runningFrom(calculation: Calculation, nodes: readonly Node[]): number {
  const counts = calculation.series(nodes)
  const most = counts.reduce((a, b) => Decimal.max(a, b), ZERO)
  return most.isZero() ? 1 : counts.findIndex((count) => count.gte(most.times(RUNNING)))
}
