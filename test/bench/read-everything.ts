import type { Calculation } from '../../src/engine/calculation.ts'
import type { Node } from '../../src/engine/graph/node.ts'
import type { Decimal } from '../../src/quantity/decimal.ts'

/** Reads every reported value of a calculation, as the float evaluation computes them. Gives the last one and their number. */
export function readEverything(calculation: Calculation): {
  readonly count: number
  readonly last: Decimal | null
} {
  let [count, last]: [number, Decimal | null] = [0, null]
  const read = (...nodes: readonly Node[]) => {
    for (const node of nodes) last = calculation.value(node)
    count += nodes.length
  }
  const { model } = calculation
  for (const { statement: s, indicators } of model.views) {
    for (const row of s.rows) read(...row.amounts, row.presentValue)
    read(...s.benefits, ...s.costs, ...s.cash, ...s.cumulative, ...s.discounted, ...s.cumulativeDiscounted)
    read(...s.exploitation, s.terminalValue, s.presentBenefits, s.presentCosts, s.netPresentValue)
    read(...Object.values<Node>({ ...indicators }))
    calculation.seriesIndicators(s)
  }
  const { capital, hours } = model
  for (const r of [capital, ...capital.assets])
    read(
      ...r.reimbursement,
      ...r.actual,
      ...r.onNorm,
      ...r.writeOffOnNorm,
      ...r.gap,
      ...r.gapCumulated,
      r.coverage,
    )
  read(...hours.gross, ...hours.cash, ...hours.redeploy, ...hours.quality, ...hours.informal)
  for (const p of model.pools) read(...p.together.saved, ...p.together.steps, ...p.cashableHours)
  read(...model.co2, ...model.clientsReached, ...model.exploitationOnNorm)
  return { count, last }
}
