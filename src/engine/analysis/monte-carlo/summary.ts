import { isBetterHigh, type Measure } from '../measure.ts'

export const PERCENTILES = [5, 10, 50, 90, 95] as const
export type Percentile = (typeof PERCENTILES)[number]

/** What a measure comes to over all runs. */
export interface Summary {
  readonly runs: number
  /** Share of the runs in which there is none: never paid back, no rate of return. */
  readonly none: number
  /** Over the runs in which there is one; null where there is in none. */
  readonly mean: number | null
  readonly standardDeviation: number | null
  /** Of the mean. */
  readonly standardError: number | null
  /** Share of the runs at or above the threshold (zero by default), and the standard error of that share. */
  readonly probability: number
  readonly probabilityError: number
  /** By linear interpolation between runs, runs without the measure counting as worst; null where it falls on one of these. */
  readonly percentiles: Readonly<Record<Percentile, number | null>>
  /** Mean of the worst twentieth of the runs; null where the measure is absent in some of these. */
  readonly expectedShortfall: number | null
}

/** The part of the runs that counts as bad luck. */
const TAIL = 0.05

export function summarise(values: Float64Array, measure: Measure, threshold = 0): Summary {
  const runs = values.length
  const known = knownOf(values)
  const { mean, deviation } = momentsOf(known)
  const reached = known.reduce((count, v) => count + (v >= threshold ? 1 : 0), 0)
  const probability = runs === 0 ? 0 : reached / runs
  const sorted = worstFirst(values, known, isBetterHigh(measure))
  return {
    runs,
    none: runs === 0 ? 0 : (runs - known.length) / runs,
    mean,
    standardDeviation: deviation,
    standardError: deviation === null ? null : deviation / Math.sqrt(known.length),
    probability,
    probabilityError: Math.sqrt((probability * (1 - probability)) / Math.max(1, runs)),
    percentiles: percentilesOf(sorted, isBetterHigh(measure)),
    expectedShortfall: meanOf(sorted.subarray(0, Math.max(1, Math.round(runs * TAIL)))),
  }
}

function knownOf(values: Float64Array): Float64Array {
  const known = new Float64Array(values.length)
  let count = 0
  for (const value of values) if (!Number.isNaN(value)) known[count++] = value
  return known.subarray(0, count)
}

function momentsOf(values: Float64Array) {
  const mean = meanOf(values)
  if (mean === null || values.length < 2) return { mean, deviation: null }
  const squares = values.reduce((sum, v) => sum + (v - mean) ** 2, 0)
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) }
}

function meanOf(values: Float64Array): number | null {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length
  return Number.isNaN(mean) ? null : mean
}

/** The values from worst to best, those that are absent first. */
function worstFirst(values: Float64Array, known: Float64Array, betterHigh: boolean): Float64Array {
  const sorted = known.slice().sort()
  if (!betterHigh) sorted.reverse()
  const all = new Float64Array(values.length).fill(NaN)
  all.set(sorted, values.length - known.length)
  return all
}

/** Percentiles go by size, from low to high: of what is better low, the worst is the highest. */
function percentilesOf(sorted: Float64Array, betterHigh: boolean): Summary['percentiles'] {
  const at = (percentile: Percentile) => {
    const part = percentile / 100
    return interpolated(sorted, (betterHigh ? part : 1 - part) * (sorted.length - 1))
  }
  return { 5: at(5), 10: at(10), 50: at(50), 90: at(90), 95: at(95) }
}

function interpolated(sorted: Float64Array, place: number): number | null {
  const below = Math.floor(place)
  const from = sorted[below] ?? NaN
  const part = place - below
  const value = part === 0 ? from : from + part * ((sorted[below + 1] ?? NaN) - from)
  return Number.isNaN(value) ? null : value
}
