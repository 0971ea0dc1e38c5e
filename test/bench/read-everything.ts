import type { Calculation } from '../../src/engine/calculation.ts'
import type { Node } from '../../src/engine/graph/node.ts'
import type { Decimal } from '../../src/quantity/decimal.ts'

const SERIES = [
  'benefits',
  'costs',
  'cash',
  'cumulative',
  'discounted',
  'cumulativeDiscounted',
  'exploitation',
] as const
const COMPARED = ['reimbursement', 'actual', 'onNorm', 'writeOffOnNorm', 'gap', 'gapCumulated'] as const
const HOURS = ['gross', 'cash', 'redeploy', 'quality', 'informal'] as const
const STEPS = ['saved', 'steps', 'minutesToNext', 'minutesToSpare'] as const

/** Reads every reported value of a calculation, as the float evaluation computes them. Gives the last one and their number. */
export function readEverything(calculation: Calculation): {
  readonly count: number
  readonly last: Decimal | null
} {
  let [count, last]: [number, Decimal | null] = [0, null]
  const read = (nodes: readonly Node[]) => {
    for (const node of nodes) last = calculation.value(node)
    count += nodes.length
  }
  const { model } = calculation
  for (const { statement: s, indicators } of model.views) {
    for (const { amounts } of s.rows) read(amounts)
    read(s.rows.map((row) => row.presentValue))
    for (const key of SERIES) read(s[key])
    read([s.terminalValue, s.presentBenefits, s.presentCosts, s.netPresentValue])
    read(Object.values<Node>({ ...indicators }))
    calculation.seriesIndicators(s)
  }
  for (const report of [model.capital, ...model.capital.assets]) {
    for (const key of COMPARED) read(report[key])
    read([report.coverage])
  }
  for (const hours of [model.hours, ...model.functions.map((f) => f.hours)])
    for (const key of HOURS) read(hours[key])
  for (const { together, cashableHours } of model.pools) {
    for (const key of STEPS) read(together[key])
    read(cashableHours)
  }
  for (const series of [model.co2, model.clientsReached, model.exploitationOnNorm]) read(series)
  return { count, last }
}
