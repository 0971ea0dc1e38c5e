import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runningTotals } from '../../src/quantity/running-totals.ts'

const waterfall = (values: (number | null)[], totals: number[]) =>
  runningTotals({ series: [{ values }], totals })

test('each step hangs on the one before, and totals stand on zero', () => {
  expect(waterfall([-220, 260, null, 40, 999], [3, 4])).toEqual([
    [0, -220],
    [-220, 40],
    [40, 40],
    [0, 40],
    [0, 40],
  ])
})

test('the last step ends at the sum of all steps', () => {
  const steps = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 })
  fc.assert(
    fc.property(steps, (values) => {
      expect(waterfall(values, []).at(-1)?.[1]).toBe(values.reduce((sum, value) => sum + value, 0))
    }),
  )
})
