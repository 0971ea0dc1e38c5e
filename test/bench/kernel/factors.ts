import type { Input, Series } from '../../../src/domain/input.ts'

/** Collects a product: the places of sampled inputs, and everything else as one number. */
export class Factors {
  fixed = 1
  readonly sampled: number[] = []
  private readonly paths: readonly string[]

  constructor(paths: readonly string[]) {
    this.paths = paths
  }

  times(value: number): this {
    this.fixed *= value
    return this
  }

  input(path: string, input: Input): this {
    const place = this.paths.indexOf(path)
    if (place < 0) return this.times(Number(input.value))
    this.sampled.push(place)
    return this
  }

  /** A series of which one value is sampled. */
  element(path: string, series: Series, position: number): this {
    const place = this.paths.indexOf(path)
    if (place < 0) return this.times(held(series, position))
    this.sampled.push(place)
    return this
  }

  place(at: number): number {
    return this.sampled[at] ?? -1
  }
}

export function held({ values }: Series, position: number): number {
  return Number(values[Math.min(position, values.length - 1)] ?? 0)
}
