import { describe, expect, test } from 'vitest'
import { breakEven } from '../../../src/engine/analysis/break-even.ts'
import { grid } from '../../../src/engine/analysis/grid.ts'
import type { Measure } from '../../../src/engine/analysis/measure.ts'
import { defaultRanges, ownRanges } from '../../../src/engine/analysis/ranges.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { numbersAt } from '../../../src/engine/analysis/search-range.ts'
import { caseAt, EXAMPLES, exactly, NURSING_HOME } from './at.ts'

const VALUE: Measure = { key: 'netPresentValue', stakeholder: 'provider' }

describe.each(EXAMPLES)('break-even of $name', ({ case: c }) => {
  const found = ownRanges(c).map((input) => breakEven(c, VALUE, input))

  test('put back into the case it gives zero, or zero lies between just before it and it', () => {
    const smooth = found.flatMap(({ input, range, crossings, lowest, highest }) =>
      crossings.map((crossing) => ({ input, range, crossing, size: Math.max(-(lowest ?? 0), highest ?? 0) })),
    )
    expect(smooth.length).toBeGreaterThan(1)
    for (const { input, range, crossing, size } of smooth.slice(0, 8)) {
      const value = exactly(caseAt(c, input, numbersAt(input, range, crossing.at)), VALUE)
      if (!crossing.jumps) expect(Math.abs(value) / size, input.path).toBeLessThan(1e-7)
      else {
        const step = range.whole ? 1 : 1e-7 * Math.max(1, Math.abs(crossing.at))
        const before = numbersAt(input, range, crossing.at + (crossing.rises ? -step : step))
        expect(value, input.path).toBeGreaterThanOrEqual(-1e-6 * size)
        expect(exactly(caseAt(c, input, before), VALUE), input.path).toBeLessThan(1e-6 * size)
      }
    }
  })

  test('where there is none, the scan stays on one side', () => {
    for (const { crossings, lowest, highest } of found)
      if (crossings.length === 0) expect((lowest ?? 0) >= 0 || (highest ?? 0) < 0).toBe(true)
  })
})

test('a measure that comes to its target more than once tells all of them', () => {
  const { graph } = Calculation.of(NURSING_HOME).model
  const input = defaultRanges(NURSING_HOME, graph).find(({ field }) => field === 'servedGroup.eligible')
  if (input === undefined) throw new Error('The example has no number for who is eligible')
  const { curve, range } = breakEven(NURSING_HOME, VALUE, input)
  const ys = curve.map(({ x }) => exactly(caseAt(NURSING_HOME, input, numbersAt(input, range, x)), VALUE))
  const sorted = ys.toSorted((a, b) => a - b)
  const counts = [0.2, 0.4, 0.5, 0.6, 0.8].map((part) => {
    const target = (sorted[Math.round(part * (sorted.length - 1))] ?? NaN) + 0.001
    const sides = ys.map((y) => y >= target)
    const changes = sides.filter((side, i) => i > 0 && side !== sides[i - 1]).length
    expect(breakEven(NURSING_HOME, VALUE, input, target).crossings.length).toBe(changes)
    return changes
  })
  expect(Math.max(...counts)).toBeGreaterThan(1)
})

test('a grid holds the case itself, and each cell what the exact interpreter gives', () => {
  for (const { case: c } of EXAMPLES) {
    const [first, second] = ownRanges(c).filter(({ field }) => !field.includes('life'))
    if (first === undefined || second === undefined) throw new Error('The example has too few ranges')
    const { across, down, cells } = grid(c, VALUE, [first, second], 5)
    expect(cells[down.base]?.[across.base]).toBeCloseTo(exactly(c, VALUE), 4)
    const corner = caseAt(
      caseAt(c, first, numbersAt(first, across.range, across.values[0] ?? 0)),
      second,
      numbersAt(second, down.range, down.values.at(-1) ?? 0),
    )
    expect(cells.at(-1)?.[0]).toBeCloseTo(exactly(corner, VALUE), 4)
  }
})
