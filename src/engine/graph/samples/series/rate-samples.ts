import { HIGHEST_RATE, LOWEST_RATE, polynomialRoots } from '../../../formulas/irr.ts'
import { FlowTable, type TimedSamples } from './timed-samples.ts'

export interface RateSamples {
  /** The internal rate of return; not a number where there is none or more than one. */
  readonly rates: Float64Array
  /** How many there are. */
  readonly counts: Float64Array
}

/**
 * Internal rates of return of `count` samples, the same as `formulas/irr.ts` finds. In `x = (1+r)^-step` there are at most as many
 * roots below 1 as the running total of the flows changes sign, and above 1 as the total from the end does (Descartes' rule for
 * the flows divided by `1 - x`). One change is one root within a bracket; only where there are more, all roots are looked for.
 */
export function rateSamples(
  timed: readonly TimedSamples[],
  count: number,
  { rates, counts }: RateSamples,
): void {
  const table = new FlowTable(timed)
  const { flows, perYear } = table
  const low = (1 + HIGHEST_RATE) ** (-1 / perYear)
  const high = (1 + LOWEST_RATE) ** (-1 / perYear)
  for (let i = 0; i < count; i++) {
    table.read(i)
    const root =
      table.below > 1 || table.above > 1 || table.total === 0
        ? amongSeveral(flows, low, high, counts, i)
        : oneOnEachSide(table, low, high, counts, i)
    rates[i] = 1 / (perYear === 1 ? root : root * root) - 1
  }
}

/** The only root, and in `counts` how many there are. */
function oneOnEachSide(
  { flows, below, above }: FlowTable,
  low: number,
  high: number,
  counts: Float64Array,
  i: number,
): number {
  const lower = below === 1 ? rootBetween(flows, low, 1) : NaN
  const upper = above === 1 ? rootBetween(flows, 1, high) : NaN
  const found = (Number.isNaN(lower) ? 0 : 1) + (Number.isNaN(upper) ? 0 : 1)
  counts[i] = found
  if (found !== 1) return NaN
  return Number.isNaN(lower) ? upper : lower
}

function amongSeveral(
  flows: Float64Array,
  low: number,
  high: number,
  counts: Float64Array,
  i: number,
): number {
  const scale = flows.reduce((largest, flow) => Math.max(largest, Math.abs(flow)), 0)
  const roots =
    scale === 0
      ? []
      : polynomialRoots(
          Array.from(flows, (flow) => flow / scale),
          low,
          high,
        )
  counts[i] = roots.length
  return roots.length === 1 ? (roots[0] ?? NaN) : NaN
}

function valueAt(flows: Float64Array, x: number): number {
  let value = 0
  for (let t = flows.length - 1; t >= 0; t--) value = value * x + flows[t]!
  return value
}

/** A step this small, as a part of the root, leads to within rounding of it, as what is missing shrinks by its cube. */
const LAST_STEP = 1e-7

/** Halley's steps, kept within the bracket; not a number where the flows have the same sign at both ends. */
function rootBetween(flows: Float64Array, low: number, high: number): number {
  let a = low
  let b = high
  const rises = valueAt(flows, b) > 0
  if (valueAt(flows, a) > 0 === rises) return NaN
  let x = low < 1 ? 0.95 : 1.05
  for (let i = 0; i < 200; i++) {
    let value = 0
    let slope = 0
    let bend = 0
    for (let t = flows.length - 1; t >= 0; t--) {
      bend = bend * x + slope
      slope = slope * x + value
      value = value * x + flows[t]!
    }
    if (value > 0 === rises) b = x
    else a = x
    const newton = value / slope
    const halley = x - newton / (1 - (newton * bend) / slope)
    const next = halley >= a && halley <= b ? halley : (a + b) / 2
    const step = Math.abs(next - x)
    x = next
    if (step <= LAST_STEP * x) break
  }
  return x
}
