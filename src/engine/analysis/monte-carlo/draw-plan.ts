import type { BusinessCase } from '../../../domain/business-case.ts'
import { fieldFacts } from '../../../domain/fields.ts'
import type { InputDistribution } from '../../../domain/uncertainty.ts'
import { numbersOf, ownRanges, type RangedNumber } from '../ranges.ts'
import { listInputs } from '../../../domain/list-inputs.ts'
import { type Draw, drawOf, type Spread } from './distributions.ts'
import { fillUniforms } from './uniforms.ts'

/** So many runs are computed together; the same on every machine, as streams start anew in every chunk. */
export const CHUNK = 1024

/** A number that is drawn, by what stream. */
export interface DrawnNumber extends RangedNumber {
  readonly stream: string
  readonly draw: Draw
}

/**
 * Everything that is drawn in a case: inputs with a range, and inputs that are yes or no. By default PERT, each on a stream named by its
 * path, so that the same input is drawn the same in every variant; the years of a series go up and down together.
 */
export function drawPlan(c: BusinessCase): readonly DrawnNumber[] {
  const chosen = new Map(c.uncertainty.distributions.map((d) => [d.input, d]))
  const ranged = new Map(ownRanges(c).map((input) => [input.path, input.numbers]))
  return listInputs(c).flatMap(({ path, field, input }) => {
    const distribution = chosen.get(path)
    const numbers = ranged.get(path) ?? (distribution?.kind === 'yes-no' ? numbersOf(path, field, input) : [])
    return numbers.map((number) => drawn(number, distribution))
  })
}

function drawn(number: RangedNumber, distribution: InputDistribution | undefined): DrawnNumber {
  const { kind = 'pert', probability, stream } = distribution ?? {}
  const chance = Number(probability?.value ?? '1')
  return {
    ...number,
    stream: stream === undefined ? `input ${number.path}` : `shared ${stream}`,
    draw: drawOf(kind, kind === 'yes-no' ? orNothing(number) : spreadOf(number), chance),
  }
}

/** A no without a low value is nothing at all, or the least that the field takes. */
function orNothing(number: RangedNumber): Spread {
  const { low, base, high, field } = number
  return low < base ? { low, base, high } : { low: Math.max(0, fieldFacts(field).min), base, high }
}

/** Whole numbers are rounded later: each of them gets its full share when the ends lie half a unit outside. */
function spreadOf({ low, base, high, field }: RangedNumber): Spread {
  if (fieldFacts(field).integer !== true) return { low, base, high }
  return { low: low - 0.499_999, base, high: high + 0.499_999 }
}

/** The draws of a chunk: per number of the plan, `count` values. */
export function drawChunk(
  plan: readonly DrawnNumber[],
  seed: number,
  chunk: number,
  count: number,
): readonly Float64Array[] {
  const uniforms = new Map<string, Float64Array>()
  const uniformsOf = (stream: string): Float64Array => {
    let own = uniforms.get(stream)
    if (own === undefined) {
      own = new Float64Array(count)
      fillUniforms(seed, stream, chunk, own)
      uniforms.set(stream, own)
    }
    return own
  }
  return plan.map(({ stream, draw, field }) => {
    const values = new Float64Array(count)
    draw(uniformsOf(stream), values)
    if (fieldFacts(field).integer === true) for (let i = 0; i < count; i++) values[i] = Math.round(values[i]!)
    return values
  })
}
