import { HIGHEST_RATE, LOWEST_RATE, polynomialRoots } from '../../../formulas/irr.ts'
import { FlowTable, type TimedSamples } from './timed-samples.ts'

export interface RateSamples {
  /** The internal rate of return; not a number where there is none or more than one. */
  readonly rates: Float64Array
  /** How many there are. */
  readonly counts: Float64Array
}

/** Internal rates of return of `count` samples, the same as `formulas/irr.ts` finds. */
export function rateSamples(
  timed: readonly TimedSamples[],
  count: number,
  { rates, counts }: RateSamples,
): void {
  const table = new FlowTable(timed)
  const { perYear, flows } = table
  const low = (1 + HIGHEST_RATE) ** (-1 / perYear)
  const high = (1 + LOWEST_RATE) ** (-1 / perYear)
  for (let i = 0; i < count; i++) {
    const changes = table.read(i)
    if (changes > 1) {
      const roots = polynomialRoots(scaledDown(flows), low, high)
      counts[i] = roots.length
      rates[i] = roots.length === 1 ? rateOf(polished(flows, roots[0]!), perYear) : NaN
    } else {
      const root = changes === 0 ? NaN : onlyRoot(flows, low, high)
      counts[i] = Number.isNaN(root) ? 0 : 1
      rates[i] = rateOf(root, perYear)
    }
  }
}

function rateOf(x: number, perYear: number): number {
  return 1 / (perYear === 1 ? x : x * x) - 1
}

function scaledDown(flows: Float64Array): readonly number[] {
  const scale = flows.reduce((largest, flow) => Math.max(largest, Math.abs(flow)), 0)
  return Array.from(flows, (flow) => flow / scale)
}

function polished(flows: Float64Array, x: number): number {
  const step = newtonStep(flows, x)
  return Math.abs(step) <= 1e-6 * x ? x - step : x
}

/** Value by slope at a point. */
function newtonStep(flows: Float64Array, x: number): number {
  let value = 0
  let slope = 0
  for (let t = flows.length - 1; t >= 0; t--) {
    slope = slope * x + value
    value = value * x + flows[t]!
  }
  return value === 0 ? 0 : value / slope
}

function valueAt(flows: Float64Array, x: number): number {
  let value = 0
  for (let t = flows.length - 1; t >= 0; t--) value = value * x + flows[t]!
  return value
}

/** Where the search starts: 5 % a year. */
const START = 0.95

/** The root of flows that change sign once: Newton's steps, kept within a bracket. */
function onlyRoot(flows: Float64Array, low: number, high: number): number {
  let a = low
  let b = high
  const rises = valueAt(flows, b) > 0
  if (valueAt(flows, a) > 0 === rises) return NaN
  let x = START
  for (let i = 0; i < 200; i++) {
    let value = 0
    let slope = 0
    for (let t = flows.length - 1; t >= 0; t--) {
      slope = slope * x + value
      value = value * x + flows[t]!
    }
    if (value > 0 === rises) b = x
    else a = x
    const newton = x - value / slope
    const next = newton > a && newton < b ? newton : (a + b) / 2
    const step = Math.abs(next - x)
    x = next
    if (step <= 1e-14 * x) break
  }
  return x
}
