/** Flows at a time in years from the start, whole or half; per flow the amounts of the samples. */
export interface TimedSamples {
  readonly time: number
  readonly amounts: Float64Array
}

/** A part this small of the largest flow is what floats leave of nothing. */
const NOISE = 1e-13

/** The flows of one sample, by step of a year or half a year, added up where several fall at one time. */
export class FlowTable {
  readonly perYear: 1 | 2
  readonly flows: Float64Array
  /** All flows together. */
  total = 0
  /** How often the running total changes sign, from the first flow on and from the last one back. */
  below = 0
  above = 0
  private readonly steps: Int32Array
  private readonly amounts: readonly Float64Array[]

  constructor(timed: readonly TimedSamples[]) {
    this.perYear = timed.every(({ time }) => Number.isInteger(time)) ? 1 : 2
    const first = Math.min(...timed.map(({ time }) => time))
    this.steps = Int32Array.from(timed, ({ time }) => Math.round((time - first) * this.perYear))
    this.amounts = timed.map(({ amounts }) => amounts)
    this.flows = new Float64Array(this.steps.reduce((most, step) => Math.max(most, step + 1), 0))
  }

  read(sample: number): void {
    const { flows, steps, amounts } = this
    flows.fill(0)
    for (let f = 0; f < steps.length; f++) flows[steps[f]!]! += amounts[f]![sample]!
    let largest = 0
    for (let t = 0; t < flows.length; t++) largest = Math.max(largest, Math.abs(flows[t]!))
    this.countChanges(NOISE * largest)
  }

  private countChanges(noise: number): void {
    const { flows } = this
    const last = flows.length - 1
    let [total, sign, below] = [0, 0, 0]
    let [fromEnd, signFromEnd, above] = [0, 0, 0]
    for (let t = 0; t <= last; t++) {
      if (Math.abs(flows[t]!) <= noise) flows[t] = 0
      if (Math.abs(flows[last - t]!) <= noise) flows[last - t] = 0
      total += flows[t]!
      fromEnd += flows[last - t]!
      if (total * sign < 0) below++
      if (fromEnd * signFromEnd < 0) above++
      if (total !== 0) sign = total > 0 ? 1 : -1
      if (fromEnd !== 0) signFromEnd = fromEnd > 0 ? 1 : -1
    }
    this.total = total
    this.below = below
    this.above = above
  }
}
