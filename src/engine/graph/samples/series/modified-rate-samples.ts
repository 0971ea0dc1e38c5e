import type { TimedSamples } from './timed-samples.ts'

/** A rate for all samples, or one for each. */
export type RateOfSamples = number | Float64Array

/**
 * Modified internal rates of return of `count` samples, the same as `formulas/mirr.ts`; not a number where nothing is paid or
 * nothing received.
 */
export function modifiedRateSamples(
  timed: readonly TimedSamples[],
  count: number,
  financing: RateOfSamples,
  reinvestment: RateOfSamples,
  rates: Float64Array,
): void {
  const times = [...new Set(timed.map((f) => f.time))].sort((a, b) => a - b)
  const byTime = times.map((time) => timed.filter((f) => f.time === time).map((f) => f.amounts))
  const last = Math.max(0, times.at(-1) ?? 0)
  for (let i = 0; i < count; i++) {
    const [cost, gain] = [1 + rateAt(financing, i), 1 + rateAt(reinvestment, i)]
    let paid = 0
    let received = 0
    for (let f = 0; f < times.length; f++) {
      const [time, amount] = [times[f]!, totalOf(byTime[f]!, i)]
      if (amount < 0) paid -= amount / cost ** time
      else received += amount * gain ** (last - time)
    }
    rates[i] = paid === 0 || received === 0 || last === 0 ? NaN : (received / paid) ** (1 / last) - 1
  }
}

function rateAt(rate: RateOfSamples, i: number): number {
  return typeof rate === 'number' ? rate : rate[i]!
}

function totalOf(flows: readonly Float64Array[], i: number): number {
  let sum = 0
  for (const amounts of flows) sum += amounts[i]!
  return sum
}
