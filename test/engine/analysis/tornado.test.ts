import { describe, expect, test } from 'vitest'
import { MEASURE_KEYS, type Measure } from '../../../src/engine/analysis/measure.ts'
import { defaultRanges, ownRanges } from '../../../src/engine/analysis/ranges.ts'
import { tornado } from '../../../src/engine/analysis/tornado.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { referenceCase } from '../../bench/reference-case.ts'
import { caseAt, EXAMPLES, exactly, NURSING_HOME as c } from './at.ts'

const CASES = [...EXAMPLES, { name: 'reference', case: referenceCase() }]

describe.each(CASES)('the tornado of $name', ({ case: own }) => {
  const measures: readonly Measure[] = [
    ...MEASURE_KEYS.map((key) => ({ key, stakeholder: 'provider' })),
    { key: 'netPresentValue', stakeholder: 'society' },
  ]
  test.each(measures)('is what the exact interpreter gives for $key of $stakeholder', (measure) => {
    const inputs = ownRanges(own)
    const { base, bars } = tornado(own, measure, inputs)
    const size = Math.max(1, Math.abs(base ?? 0))
    expect(inputs.length).toBeGreaterThan(5)
    expect((base ?? -1) - (exactly(own, measure) || -1)).toBeCloseTo(0, 6)
    for (const { input, atLow, atHigh } of bars.slice(0, 4)) {
      const low = exactly(
        caseAt(
          own,
          input,
          input.numbers.map((n) => n.low),
        ),
        measure,
      )
      const high = exactly(
        caseAt(
          own,
          input,
          input.numbers.map((n) => n.high),
        ),
        measure,
      )
      expect(Math.abs((atLow ?? NaN) - low) / size || 0, `${input.path} low`).toBeLessThan(1e-9)
      expect(Math.abs((atHigh ?? NaN) - high) / size || 0, `${input.path} high`).toBeLessThan(1e-9)
      expect([atLow === null, atHigh === null]).toEqual([Number.isNaN(low), Number.isNaN(high)])
    }
  })
})

test('bars are sorted by how far they swing', () => {
  const { bars } = tornado(c, { key: 'netPresentValue', stakeholder: 'provider' }, ownRanges(c))
  const swings = bars.map(({ swing }) => swing)
  expect(swings).toEqual(swings.toSorted((a, b) => b - a))
  expect(swings[0]).toBeGreaterThan(0)
})

test('an input without a range is varied by a fifth, within what its field takes, and says so', () => {
  const own = new Set(ownRanges(c).map(({ path }) => path))
  const added = defaultRanges(c, Calculation.of(c).model.graph)
  expect(added.length).toBeGreaterThan(10)
  for (const { path, isDefault, numbers } of added) {
    expect(own.has(path)).toBe(false)
    expect(isDefault).toBe(true)
    for (const { low, base, high } of numbers) {
      expect(low).toBeCloseTo(base * 0.8, 9)
      expect(high).toBeGreaterThanOrEqual(base)
      expect(high).toBeLessThanOrEqual(base * 1.2 + 1e-9)
    }
  }
})
