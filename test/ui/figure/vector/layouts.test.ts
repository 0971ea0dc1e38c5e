import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChartModel } from '../../../../src/ui/figure/chart-model.ts'
import { WIDTH } from '../../../../src/ui/figure/vector/drawing-size.ts'
import { lyingLayout } from '../../../../src/ui/figure/vector/lying-layout.ts'
import { uprightLayout } from '../../../../src/ui/figure/vector/upright-layout.ts'
import { valueTicks } from '../../../../src/ui/figure/vector/value-ticks.ts'

const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true })

function chartOf(kind: ChartModel['kind'], rows: readonly (readonly number[])[]): ChartModel {
  return {
    kind,
    unit: 'euro',
    categories: (rows[0] ?? []).map((_, i) => String(2027 + i)),
    series: rows.map((values, n) => ({
      name: `Reeks ${String(n)}`,
      colour: 'data-1',
      values,
      valuesText: values.map((value) => value.toFixed(0)),
    })),
  }
}

const rows = fc
  .integer({ min: 1, max: 12 })
  .chain((length) =>
    fc.array(fc.array(amount, { minLength: length, maxLength: length }), { minLength: 1, maxLength: 4 }),
  )

describe('the marks along an axis', () => {
  test('hold all values and zero, evenly and in order', () => {
    fc.assert(
      fc.property(fc.array(amount), (values) => {
        const ticks = valueTicks(values)
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(0, ...values))
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(0, ...values))
        expect(ticks.length).toBeLessThanOrEqual(9)
        expect(ticks).toContain(0)
      }),
    )
  })
})

describe('a drawing of upright values', () => {
  test.each(['line', 'bar', 'histogram'] as const)('keeps every value of a %s inside', (kind) => {
    fc.assert(
      fc.property(rows, (values) => {
        const layout = uprightLayout(chartOf(kind, values), (value) => value.toFixed(0))
        for (const value of values.flat()) {
          expect(layout.y(value)).toBeGreaterThanOrEqual(layout.top - 1e-6)
          expect(layout.y(value)).toBeLessThanOrEqual(layout.bottom + 1e-6)
        }
        expect(layout.x(values[0]!.length - 1)).toBeLessThan(WIDTH)
      }),
    )
  })

  test('makes room for a pile of values, each side of zero by itself', () => {
    const layout = uprightLayout(chartOf('stacked-bar', [[60], [70], [-40], [-30]]), String)
    expect(layout.ticks.at(-1)).toBeGreaterThanOrEqual(130)
    expect(layout.ticks[0]).toBeLessThanOrEqual(-70)
  })

  test('leaves names out where they would run into each other', () => {
    const many = chartOf('bar', [Array.from({ length: 60 }, () => 1)])
    const { names, band } = uprightLayout(many, String)
    const [first, second] = names
    expect(((second?.at ?? 0) - (first?.at ?? 0)) * band).toBeGreaterThan(20)
  })
})

describe('a drawing of lying bars', () => {
  test('keeps bars and values inside, and no row over another', () => {
    fc.assert(
      fc.property(rows, (values) => {
        const { rows: laid, height } = lyingLayout(chartOf('horizontal-bar', values))
        laid.forEach((row, i) => {
          expect(row.top).toBeGreaterThanOrEqual((laid[i - 1]?.top ?? 0) + (laid[i - 1]?.height ?? 0) - 1e-6)
          for (const { from, to, textAt } of row.bars) {
            expect(Math.min(from, textAt)).toBeGreaterThan(0)
            expect(Math.max(to, textAt)).toBeLessThan(WIDTH)
          }
        })
        expect(height).toBeGreaterThan(laid.at(-1)?.top ?? 0)
      }),
    )
  })

  test('hangs the steps of a waterfall on each other', () => {
    const chart = { ...chartOf('waterfall', [[-100, 160, 60]]), totals: [2] }
    const { rows: laid, zero } = lyingLayout(chart)
    const [cost, benefit, net] = laid.map(({ bars }) => bars[0]!)
    expect(cost?.to).toBeCloseTo(zero)
    expect(benefit?.from).toBeCloseTo(cost?.from ?? NaN)
    expect([net?.from, net?.to]).toEqual([zero, benefit?.to])
  })
})
