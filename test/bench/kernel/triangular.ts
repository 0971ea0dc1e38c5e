import type { RangedInput } from '../ranged-inputs.ts'

/** The generator sfc32, written out: a stream of numbers from 0 to 1. */
export class Stream {
  private a = 0x9e3779b9
  private b = 0x243f6a88
  private c = 0xb7e15162
  private counter = 1

  next(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0
    this.counter = (this.counter + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4294967296
  }
}

/** Fills the sampled inputs of one run with triangular values. */
export function triangularSampler(inputs: readonly RangedInput[]): (stream: Stream, x: Float64Array) => void {
  const low = Float64Array.from(inputs, (i) => i.low)
  const high = Float64Array.from(inputs, (i) => i.high)
  const mode = Float64Array.from(inputs, (i) => (i.likely - i.low) / (i.high - i.low))
  const rising = Float64Array.from(inputs, (i) => (i.high - i.low) * (i.likely - i.low))
  const falling = Float64Array.from(inputs, (i) => (i.high - i.low) * (i.high - i.likely))
  return (stream, x) => {
    for (let i = 0; i < low.length; i++) {
      const u = stream.next()
      x[i] = u < mode[i]! ? low[i]! + Math.sqrt(u * rising[i]!) : high[i]! - Math.sqrt((1 - u) * falling[i]!)
    }
  }
}
