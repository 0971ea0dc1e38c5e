import type { DistributionKind } from '../../../domain/uncertainty.ts'
import { QuantileTable } from './quantile-table.ts'

/** Turns uniform numbers into draws. A higher uniform number never gives a lower draw, so that one stream can lead several inputs. */
export type Draw = (uniforms: Float64Array, to: Float64Array) => void

export interface Spread {
  readonly low: number
  readonly base: number
  readonly high: number
}

/** How strongly PERT holds to its peak: 4 by convention. */
const PERT_WEIGHT = 4
/** The range of a normal distribution is this many standard deviations wide; it is cut off at its ends. */
const NORMAL_WIDTH = 4

/** The draws of a distribution between low and high. @param probability of yes, for yes or no */
export function drawOf(kind: DistributionKind, { low, base, high }: Spread, probability: number): Draw {
  if (kind === 'yes-no') return each((u) => (u < 1 - probability ? low : base))
  if (high <= low) return each(() => base)
  switch (kind) {
    case 'uniform':
      return each((u) => low + u * (high - low))
    case 'triangular':
      return triangular(low, base, high)
    case 'pert':
      return scaled(new QuantileTable(pertDensity(low, base, high)), low, high)
    case 'normal':
      return scaled(new QuantileTable(normalDensity(low, base, high)), low, high)
  }
}

function each(draw: (u: number) => number): Draw {
  return (uniforms, to) => {
    for (let i = 0; i < to.length; i++) to[i] = draw(uniforms[i]!)
  }
}

/** Where a triangle with its top at `base` is cut by the part `u` of its surface. */
function triangular(low: number, base: number, high: number): Draw {
  const top = (base - low) / (high - low)
  const [rising, falling] = [(high - low) * (base - low), (high - low) * (high - base)]
  return (uniforms, to) => {
    for (let i = 0; i < to.length; i++) {
      const u = uniforms[i]!
      to[i] = u < top ? low + Math.sqrt(u * rising) : high - Math.sqrt((1 - u) * falling)
    }
  }
}

function scaled(table: QuantileTable, low: number, high: number): Draw {
  return (uniforms, to) => {
    for (let i = 0; i < to.length; i++) to[i] = low + (high - low) * table.at(uniforms[i]!)
  }
}

/** A beta density with mean `(low + 4 base + high) / 6`. */
function pertDensity(low: number, base: number, high: number): (x: number) => number {
  const rises = (PERT_WEIGHT * (base - low)) / (high - low)
  const falls = PERT_WEIGHT - rises
  return (x) => x ** rises * (1 - x) ** falls
}

function normalDensity(low: number, base: number, high: number): (x: number) => number {
  const middle = (base - low) / (high - low)
  return (x) => Math.exp(-0.5 * ((x - middle) * NORMAL_WIDTH) ** 2)
}
