import { niceStep } from '../nice-step.ts'

/** Bars between round numbers, zero among them where it lies between. */
export interface RoundBars {
  /** Where the first bar begins. */
  readonly from: number
  readonly width: number
  readonly counts: readonly number[]
}

/** How many values fall in each of at most about `most` bars; null where there are no values. */
export function roundBars(values: Float64Array, most = 40): RoundBars | null {
  let [low, high] = [Infinity, -Infinity]
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  if (low > high) return null
  const width = niceStep((high - low) / most || Math.abs(low) / most || 1)
  const first = Math.floor(low / width)
  const counts = new Array<number>(Math.floor(high / width) - first + 1).fill(0)
  for (const value of values) if (!Number.isNaN(value)) counts[Math.floor(value / width) - first]! += 1
  return { from: first * width, width, counts }
}
