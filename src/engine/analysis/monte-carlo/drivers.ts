import type { BusinessCase } from '../../../domain/business-case.ts'
import type { FieldKey } from '../../../domain/fields.ts'
import { isBetterHigh, type Measure } from '../measure.ts'
import { CHUNK, drawChunk, drawPlan } from './draw-plan.ts'
import { joinChunks, runsInChunk } from './run-chunk.ts'

/** How closely an input and the outcome go together. */
export interface Driver {
  readonly path: string
  readonly field: FieldKey
  /** Spearman's rank correlation, -1 to 1. */
  readonly correlation: number
}

/** The inputs that lead the outcome, the strongest first. Draws again what was drawn, which takes less than keeping it. */
export function drivers(c: BusinessCase, values: Float64Array, measure: Measure): readonly Driver[] {
  const seed = Number(c.uncertainty.seed.value)
  // The years of a series go together, so that the first speaks for all.
  const plan = drawPlan(c).filter(({ index }) => index === null || index === 0)
  const chunks = Array.from({ length: Math.ceil(values.length / CHUNK) }, (_, chunk) =>
    drawChunk(plan, seed, chunk, runsInChunk(values.length, chunk)),
  )
  const drawn = joinChunks(chunks)
  const outcome = ranksOf(worstWhereNone(values, isBetterHigh(measure)))
  return plan
    .map(({ path, field }, i) => ({ path, field, correlation: pearson(ranksOf(drawn[i]!), outcome) }))
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))
}

function worstWhereNone(values: Float64Array, betterHigh: boolean): Float64Array {
  const worst = betterHigh ? -Infinity : Infinity
  return values.map((v) => (Number.isNaN(v) ? worst : v))
}

/** Ranks from 1; equal values share the mean of their ranks. */
function ranksOf(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, i) => i).sort((a, b) => compare(values[a]!, values[b]!))
  const ranks = new Float64Array(values.length)
  for (let from = 0; from < order.length;) {
    let to = from
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to++
    for (let i = from; i <= to; i++) ranks[order[i]!] = (from + to) / 2 + 1
    from = to + 1
  }
  return ranks
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function pearson(a: Float64Array, b: Float64Array): number {
  const middle = (a.length + 1) / 2
  let [both, ofA, ofB] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]! - middle, b[i]! - middle]
    both += x * y
    ofA += x * x
    ofB += y * y
  }
  return ofA === 0 || ofB === 0 ? 0 : both / Math.sqrt(ofA * ofB)
}
