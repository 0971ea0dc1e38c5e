import { describe, expect, test } from 'vitest'
import { drawOf, type Spread } from '../../../../src/engine/analysis/monte-carlo/distributions.ts'
import { fillUniforms } from '../../../../src/engine/analysis/monte-carlo/uniforms.ts'
import { DISTRIBUTION_KINDS, type DistributionKind } from '../../../../src/domain/uncertainty.ts'

const COUNT = 20_001
/** The middles of so many equal parts of 0..1: what a perfect stream would give. */
const EVEN = Float64Array.from({ length: COUNT }, (_, i) => (i + 0.5) / COUNT)

function drawn(kind: DistributionKind, spread: Spread, probability = 1, uniforms = EVEN): Float64Array {
  const values = new Float64Array(uniforms.length)
  drawOf(kind, spread, probability)(uniforms, values)
  return values
}

function moments(values: Float64Array) {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length
  return { mean, variance: values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length }
}

const SPREADS: readonly Spread[] = [
  { low: 10, base: 20, high: 60 },
  { low: 0, base: 0, high: 1 },
  { low: -3, base: 5, high: 5 },
  { low: 0.5, base: 0.65, high: 0.8 },
]

describe.each(SPREADS)('between $low and $high with its peak at $base', ({ low, base, high }) => {
  const width = high - low
  test('PERT has mean (low + 4 base + high) / 6 and variance (mean - low)(high - mean) / 7', () => {
    const { mean, variance } = moments(drawn('pert', { low, base, high }))
    const expected = (low + 4 * base + high) / 6
    expect((mean - expected) / width).toBeCloseTo(0, 5)
    expect((variance - ((expected - low) * (high - expected)) / 7) / width ** 2).toBeCloseTo(0, 5)
  })

  test('a triangle has mean (low + base + high) / 3 and its own variance', () => {
    const { mean, variance } = moments(drawn('triangular', { low, base, high }))
    const squares = low ** 2 + base ** 2 + high ** 2 - low * base - low * high - base * high
    expect((mean - (low + base + high) / 3) / width).toBeCloseTo(0, 5)
    expect((variance - squares / 18) / width ** 2).toBeCloseTo(0, 5)
  })

  test('uniform has its middle as mean and variance width^2 / 12', () => {
    const { mean, variance } = moments(drawn('uniform', { low, base, high }))
    expect((mean - (low + high) / 2) / width).toBeCloseTo(0, 9)
    expect(variance / width ** 2).toBeCloseTo(1 / 12, 5)
  })

  test.each(DISTRIBUTION_KINDS)(
    '%s stays within it and never goes down as the uniform number goes up',
    (kind) => {
      const values = drawn(kind, { low, base, high }, 0.4)
      expect(values.every((v) => v >= low - 1e-9 && v <= high + 1e-9)).toBe(true)
      expect(values.every((v, i) => i === 0 || v >= (values[i - 1] ?? 0) - 1e-12)).toBe(true)
    },
  )
})

describe('known distributions', () => {
  const unit = (base: number): Spread => ({ low: 0, base, high: 1 })

  test('PERT with its peak halfway is Beta(3, 3): x^3 (10 - 15x + 6x^2)', () => {
    const off = drawn('pert', unit(0.5)).map((x, i) => x ** 3 * (10 - 15 * x + 6 * x * x) - (EVEN[i] ?? 0))
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(1e-7)
  })

  test('PERT with its peak at an end is Beta(1, 5) or Beta(5, 1)', () => {
    const falls = drawn('pert', unit(0)).map((x, i) => 1 - (1 - x) ** 5 - (EVEN[i] ?? 0))
    const rises = drawn('pert', unit(1)).map((x, i) => x ** 5 - (EVEN[i] ?? 0))
    expect(Math.max(...falls.map(Math.abs), ...rises.map(Math.abs))).toBeLessThan(1e-7)
  })

  test('normal is cut off at two standard deviations: one above the mean is undercut with 0.8576', () => {
    // (0.8413447461 - 0.0227501319) / 0.9544997361, from a table of the normal distribution
    const one = drawn('normal', unit(0.5), 1, Float64Array.of(0.5, 0.857_616_402))
    expect(one[0]).toBeCloseTo(0.5, 7)
    expect(one[1]).toBeCloseTo(0.75, 6)
  })

  test('yes has its probability, no is the low value', () => {
    const values = drawn('yes-no', { low: 0, base: 60_000, high: 90_000 }, 0.3)
    expect(new Set(values)).toEqual(new Set([0, 60_000]))
    expect(moments(values).mean / 60_000).toBeCloseTo(0.3, 4)
  })
})

describe('the uniform numbers', () => {
  const uniforms = (seed: number, stream: string, chunk: number, count = 4096) => {
    const values = new Float64Array(count)
    fillUniforms(seed, stream, chunk, values)
    return values
  }
  const correlation = (a: Float64Array, b: Float64Array) => {
    const [x, y] = [moments(a), moments(b)]
    const both = a.reduce((sum, v, i) => sum + (v - x.mean) * ((b[i] ?? 0) - y.mean), 0) / a.length
    return both / Math.sqrt(x.variance * y.variance)
  }

  test('are the same for the same seed, stream and chunk, and spread evenly', () => {
    expect(uniforms(7, 'a', 3)).toEqual(uniforms(7, 'a', 3))
    const { mean, variance } = moments(uniforms(7, 'a', 3, 100_000))
    expect(mean).toBeCloseTo(0.5, 2)
    // The variance of so many has a standard deviation of 0.00024.
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(5 * 0.000_24)
  })

  // 4096 independent pairs correlate by chance with a standard deviation of 1/64.
  test.each([
    ['seeds', [1, 'a', 0], [2, 'a', 0]],
    ['chunks', [1, 'a', 0], [1, 'a', 1]],
    ['streams', [1, 'input settings.discountRate', 0], [1, 'input settings.discountRatf', 0]],
  ] as const)('of neighbouring %s have nothing to do with each other', (_, [s, a, c], [t, b, d]) => {
    expect(Math.abs(correlation(uniforms(s, a, c), uniforms(t, b, d)))).toBeLessThan(5 / 64)
  })
})
