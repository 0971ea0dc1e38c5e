import { describe, expect, it } from 'vitest'
import { roundBars } from '../../../../src/engine/analysis/monte-carlo/round-bars.ts'

describe('bars between round numbers', () => {
  it('count every value once and leave out what is none', () => {
    const bars = roundBars(Float64Array.of(-15, -5, 3, 7, 12, NaN, 12), 4)
    expect(bars).toEqual({ from: -20, width: 10, counts: [1, 1, 2, 2] })
  })

  it('has one bar for values that are all the same', () => {
    expect(roundBars(Float64Array.of(5, 5))?.counts).toEqual([2])
    expect(roundBars(Float64Array.of(0, 0))?.counts).toEqual([2])
  })

  it('is nothing without values', () => {
    expect(roundBars(Float64Array.of(NaN))).toBeNull()
    expect(roundBars(new Float64Array(0))).toBeNull()
  })
})
