import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadApart } from '../../../src/ui/figure/spread-apart.ts'

test('labels with room stay where they are', () => {
  const wanted = [
    { middle: 80, size: 10 },
    { middle: 20, size: 10 },
  ]
  expect(spreadApart(wanted, 0, 100)).toEqual([80, 20])
})

test('labels never lie over each other, keep their order, and stay inside where they fit', () => {
  const labels = fc.array(
    fc.record({ middle: fc.integer({ min: -50, max: 350 }), size: fc.integer({ min: 1, max: 60 }) }),
    {
      maxLength: 5,
    },
  )
  fc.assert(
    fc.property(labels, (wanted) => {
      const placed = spreadApart(wanted, 0, 300).map((middle, index) => ({
        top: middle - (wanted[index]?.size ?? 0) / 2,
        bottom: middle + (wanted[index]?.size ?? 0) / 2,
        wanted: wanted[index]?.middle ?? 0,
      }))
      const down = placed.toSorted((a, b) => a.top - b.top)
      for (const [index, label] of down.entries()) {
        expect(label.top).toBeGreaterThanOrEqual((down[index - 1]?.bottom ?? 0) - 1e-9)
        expect(label.bottom).toBeLessThanOrEqual(300 + 1e-9)
        expect(label.wanted).toBeGreaterThanOrEqual(down[index - 1]?.wanted ?? -Infinity)
      }
    }),
  )
})
