/** Flows at a time in years from the start, whole or half; per flow the amounts of the samples. */
export interface TimedSamples {
  readonly time: number
  readonly amounts: Float64Array
}

/** A part this small of the largest flow is what floats leave of nothing. */
const NOISE = 1e-13

/** Flows by step of a year or half a year, added up where several fall at one time. */
export class FlowTable {
  readonly perYear: 1 | 2
  /** The flows of the sample that was read last, by step from the first. */
  readonly flows: Float64Array
  private readonly timed: readonly { readonly step: number; readonly amounts: Float64Array }[]

  constructor(timed: readonly TimedSamples[]) {
    this.perYear = timed.every(({ time }) => Number.isInteger(time)) ? 1 : 2
    const first = Math.min(...timed.map(({ time }) => time))
    this.timed = timed.map(({ time, amounts }) => ({
      step: Math.round((time - first) * this.perYear),
      amounts,
    }))
    this.flows = new Float64Array(this.timed.reduce((most, { step }) => Math.max(most, step + 1), 0))
  }

  /** Reads the flows of a sample and gives how often they change sign. */
  read(sample: number): number {
    const { flows, timed } = this
    flows.fill(0)
    for (const { step, amounts } of timed) flows[step]! += amounts[sample]!
    let largest = 0
    for (const flow of flows) largest = Math.max(largest, Math.abs(flow))
    let [changes, sign] = [0, 0]
    for (let step = 0; step < flows.length; step++) {
      const flow = flows[step]!
      if (Math.abs(flow) <= NOISE * largest) flows[step] = 0
      else if (flow > 0 !== sign > 0 || sign === 0) {
        if (sign !== 0) changes++
        sign = flow > 0 ? 1 : -1
      }
    }
    return changes
  }
}
