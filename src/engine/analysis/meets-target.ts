import { isBetterHigh, type Measure } from './measure.ts'

/** Whether a value of a measure is good enough: at least the target where more is better, at most where less is. None is never. */
export function meetsTarget(measure: Measure, value: number | null, target: number): boolean {
  if (value === null || Number.isNaN(value)) return false
  return isBetterHigh(measure) ? value >= target : value <= target
}

/** The share of the runs that meets the target. */
export function shareMeeting(measure: Measure, values: Float64Array, target: number): number {
  let met = 0
  for (const value of values) if (meetsTarget(measure, value, target)) met += 1
  return values.length === 0 ? 0 : met / values.length
}

/** The share of the runs in which one is better than the other, both drawn alike; two that are absent are equal. */
export function shareBetter(measure: Measure, values: Float64Array, than: Float64Array): number {
  const worst = isBetterHigh(measure) ? -Infinity : Infinity
  const sign = isBetterHigh(measure) ? 1 : -1
  const of = (value: number | undefined): number =>
    value === undefined || Number.isNaN(value) ? worst : value
  let better = 0
  for (let i = 0; i < values.length; i++) if (sign * of(values[i]) > sign * of(than[i])) better += 1
  return values.length === 0 ? 0 : better / values.length
}
