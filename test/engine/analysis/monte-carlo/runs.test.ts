import { describe, expect, test } from 'vitest'
import type { BusinessCase } from '../../../../src/domain/business-case.ts'
import { newFunding } from '../../../../src/domain/defaults.ts'
import type { InputDistribution } from '../../../../src/domain/uncertainty.ts'
import type { Measure } from '../../../../src/engine/analysis/measure.ts'
import { drivers } from '../../../../src/engine/analysis/monte-carlo/drivers.ts'
import { joinChunks, prepareMonteCarlo } from '../../../../src/engine/analysis/monte-carlo/run-chunk.ts'
import { PERCENTILES, summarise } from '../../../../src/engine/analysis/monte-carlo/summary.ts'
import { decimalText } from '../../../../src/quantity/decimal-text.ts'
import { input, smallCase } from '../../small-case.ts'
import { EXAMPLES, NURSING_HOME } from '../at.ts'

const VALUE: Measure = { key: 'netPresentValue', stakeholder: 'provider' }
const PAYBACK: Measure = { key: 'payback', stakeholder: 'provider' }

/** Grants at the start, each of an uncertain amount: their sum is the net present value. */
function grants(
  amounts: readonly (readonly [low: number, value: number, high: number])[],
  distributions: readonly Omit<InputDistribution, 'id' | 'input'>[],
  runs = 10_000,
): BusinessCase {
  const lines = amounts.map(([low, value, high], n) => ({
    ...newFunding(`grant-${String(n)}`, 'Grant'),
    amount: {
      kind: 'fixed' as const,
      amounts: { values: [text(value)], low: [text(low)], high: [text(high)] },
    },
  }))
  const named = distributions.map((d, n) => ({
    id: `d${String(n)}`,
    input: `funding.grant-${String(n)}.amount.amounts`,
    ...d,
  }))
  return smallCase({
    funding: lines,
    uncertainty: { seed: input(42), runs: input(runs), distributions: named },
  })
}

function text(value: number) {
  return decimalText(String(value))
}

function allRuns(c: BusinessCase, measures: readonly Measure[] = [VALUE]): readonly Float64Array[] {
  const prepared = prepareMonteCarlo(c, measures)
  return joinChunks(Array.from({ length: prepared.chunks }, (_, chunk) => prepared.run(chunk)))
}

function valuesOf(c: BusinessCase): Float64Array {
  return allRuns(c)[0] ?? new Float64Array(0)
}

describe('closed forms', () => {
  test('the sum of independent triangles has the sum of their means and of their variances', () => {
    const amounts = [
      [100, 200, 600],
      [-0, 50, 80],
      [1000, 1000, 1900],
    ] as const
    const kind = { kind: 'triangular' } as const
    const found = summarise(valuesOf(grants(amounts, [kind, kind, kind])), VALUE)
    const mean = amounts.reduce((sum, [a, b, c]) => sum + (a + b + c) / 3, 0)
    const variance = amounts.reduce((sum, [a, b, c]) => {
      return sum + (a * a + b * b + c * c - a * b - a * c - b * c) / 18
    }, 0)
    const error = Math.sqrt(variance / 10_000)
    expect(Math.abs((found.mean ?? 0) - mean)).toBeLessThan(4 * error)
    expect(found.standardError).toBeCloseTo(error, 1)
    expect((found.standardDeviation ?? 0) ** 2 / variance).toBeCloseTo(1, 1)
  })

  test('the sum of two uniform amounts is a triangle, of which the percentiles are known', () => {
    const kind = { kind: 'uniform' } as const
    const { percentiles, probability } = summarise(
      valuesOf(
        grants(
          [
            [0, 500, 1000],
            [0, 500, 1000],
          ],
          [kind, kind],
        ),
      ),
      VALUE,
      1000,
    )
    // P(sum < x) = x^2 / 2 of a thousand squared, up to a thousand
    expect(percentiles[5]).toBeGreaterThan(1000 * Math.sqrt(0.1) - 15)
    expect(percentiles[5]).toBeLessThan(1000 * Math.sqrt(0.1) + 15)
    expect(percentiles[50]).toBeGreaterThan(985)
    expect(percentiles[95]).toBeLessThan(2000 - 1000 * Math.sqrt(0.1) + 15)
    expect(probability).toBeCloseTo(0.5, 1)
  })

  test('a yes or no has its probability', () => {
    const half = { kind: 'yes-no', probability: input('0.3') } as const
    const values = valuesOf(grants([[0, 60_000, 90_000]], [half]))
    const { probability, probabilityError, mean } = summarise(values, VALUE, 1)
    expect(new Set(values)).toEqual(new Set([0, 60_000]))
    expect(Math.abs(probability - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / 10_000))
    expect(probabilityError).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 10_000), 3)
    expect(mean).toBeCloseTo(probability * 60_000, 6)
  })
})

describe('streams', () => {
  const spread = [0, 500, 1000] as const
  test('on one stream amounts go together, on two they do not', () => {
    const shared = { kind: 'uniform', stream: 'market' } as const
    const together = summarise(valuesOf(grants([spread, spread], [shared, shared])), VALUE)
    const apart = summarise(
      valuesOf(grants([spread, spread], [{ kind: 'uniform' }, { kind: 'uniform' }])),
      VALUE,
    )
    // Twice the deviation of one against the root of two times it.
    expect((together.standardDeviation ?? 0) / (1000 / Math.sqrt(12))).toBeCloseTo(2, 1)
    expect((apart.standardDeviation ?? 0) / (1000 / Math.sqrt(12))).toBeCloseTo(Math.SQRT2, 1)
  })

  test('an input is drawn the same beside other inputs: variants share their chance', () => {
    const one = valuesOf(grants([spread], [{ kind: 'pert' }]))
    const two = valuesOf(grants([spread, [70, 70, 70]], [{ kind: 'pert' }]))
    const apart = two.map((v, i) => Math.abs(v - 70 - (one[i] ?? 0)))
    expect(Math.max(...apart)).toBeLessThan(1e-9)
    expect(summarise(one, VALUE).standardDeviation).toBeGreaterThan(100)
  })

  test('another seed draws otherwise', () => {
    const c = grants([spread], [{ kind: 'uniform' }])
    const other = { ...c, uncertainty: { ...c.uncertainty, seed: input(43) } }
    expect(valuesOf(c)).toEqual(valuesOf(c))
    expect(valuesOf(other)).not.toEqual(valuesOf(c))
  })
})

describe.each(EXAMPLES)('$name', ({ case: c }) => {
  const small = { ...c, uncertainty: { ...c.uncertainty, runs: input(3000) } }

  test('is the same bit by bit whoever runs which chunk, in any order', () => {
    const once = allRuns(small, [VALUE, PAYBACK])
    for (const workers of [2, 3]) {
      const prepared = Array.from({ length: workers }, () => prepareMonteCarlo(small, [VALUE, PAYBACK]))
      const chunks = new Array<readonly Float64Array[]>(3)
      for (const chunk of [2, 0, 1]) chunks[chunk] = prepared[chunk % workers]?.run(chunk) ?? []
      expect(joinChunks(chunks)).toEqual(once)
    }
  })

  test('what leads the outcome is among what varies', () => {
    const [values = new Float64Array(0)] = allRuns(small)
    const [first] = drivers(small, values, VALUE)
    expect(Math.abs(first?.correlation ?? 0)).toBeGreaterThan(0.3)
  })
})

test('whole numbers are drawn as often as each other where any is as likely', () => {
  const path = 'technologies.bedsensoren.assets.bedsensor.life'
  const one = { ...NURSING_HOME.uncertainty, runs: input(6000) }
  const life = { value: text(4), low: text(3), high: text(5) }
  const [technology, ...others] = NURSING_HOME.technologies
  if (technology === undefined) throw new Error('The example has no technology')
  const assets = technology.assets.map((a) => ({
    ...a,
    life: a.id === 'bedsensor' ? life : { value: a.life.value },
  }))
  const c = {
    ...NURSING_HOME,
    technologies: [{ ...technology, assets }, ...others],
    uncertainty: { ...one, distributions: [{ id: 'd', input: path, kind: 'uniform' as const }] },
  }
  const [found] = drivers(c, valuesOf(c), VALUE).filter((d) => d.path === path)
  expect(found?.correlation).toBeGreaterThan(0.05)
})

describe('the summary', () => {
  const values = Float64Array.from({ length: 100 }, (_, i) => i - 9)

  test('has percentiles as a spreadsheet has them, and the mean of the worst twentieth', () => {
    const { percentiles, expectedShortfall, probability, mean } = summarise(values, VALUE)
    // PERCENTILE.INC over -9..90
    const expected = [-4.05, 0.9, 40.5, 80.1, 85.05]
    PERCENTILES.forEach((p, n) => {
      expect(percentiles[p]).toBeCloseTo(expected[n] ?? NaN, 9)
    })
    expect(expectedShortfall).toBe(-7)
    expect(probability).toBe(0.91)
    expect(mean).toBe(40.5)
  })

  test('counts runs without a payback as the worst, and says how many they are', () => {
    const never = Float64Array.from({ length: 100 }, (_, i) => (i < 20 ? NaN : i / 10))
    const { percentiles, none, expectedShortfall, mean } = summarise(never, PAYBACK)
    expect(none).toBe(0.2)
    expect(percentiles[90]).toBeNull()
    expect(percentiles[50]).toBeCloseTo(6.95, 9)
    expect(expectedShortfall).toBeNull()
    expect(mean).toBeCloseTo(5.95, 9)
  })
})
