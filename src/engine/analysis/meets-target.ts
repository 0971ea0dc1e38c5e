import { isBetterHigh, type Measure } from './measure.ts'

/** Whether a value of a measure is good enough: at least the target where more is better, at most where less is. None is never. */
export function meetsTarget(measure: Measure, value: number | null, target: number): boolean {
  if (value === null || Number.isNaN(value)) return false
  return isBetterHigh(measure) ? value >= target : value <= target
}
