import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { type BreakEven, breakEven, type Crossing } from '../../../src/engine/analysis/break-even.ts'
import { grid } from '../../../src/engine/analysis/grid.ts'
import type { Measure } from '../../../src/engine/analysis/measure.ts'
import { defaultRanges, ownRanges } from '../../../src/engine/analysis/ranges.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { numbersAt } from '../../../src/engine/analysis/search-range.ts'
import { arbitraryCase } from '../../domain/arbitrary-case.ts'
import { caseAt, EXAMPLES, exactly, NURSING_HOME } from './at.ts'

const VALUE: Measure = { key: 'netPresentValue', stakeholder: 'provider' }

/** Put back into the case, the value gives the target; where the measure jumps, the target lies between just before it and it. */
function expectBalance(
  c: BusinessCase,
  { input, range, lowest, highest, target }: BreakEven,
  { at, rises, jumps }: Crossing,
): void {
  const size = Math.max(1, Math.abs(lowest ?? 0), Math.abs(highest ?? 0))
  const above = (x: number) => (exactly(caseAt(c, input, numbersAt(input, range, x)), VALUE) - target) / size
  if (!jumps) {
    expect(Math.abs(above(at)), input.path).toBeLessThan(1e-6)
    return
  }
  const towards = rises ? 1 : -1
  const step = range.whole ? 1 : 1e-6 * Math.max(1, Math.abs(at))
  expect(above(range.whole ? at : at + towards * step), input.path).toBeGreaterThan(-1e-6)
  expect(above(at - towards * step), input.path).toBeLessThan(1e-6)
}

test('on generated cases every crossing is where the exact measure comes to the target', () => {
  let tried = 0
  fc.assert(
    fc.property(arbitraryCase, fc.nat(), (c, pick) => {
      const inputs = ownRanges(c)
      const spread = inputs
        .map((_, n) => inputs[(n + pick) % inputs.length])
        .slice(0, 5)
        .map((input) => (input === undefined ? null : breakEven(c, VALUE, input)))
        .find((each) => (each?.highest ?? 0) - (each?.lowest ?? 0) > 1)
      if (spread === undefined || spread === null) return
      const target = 0.37 * (spread.lowest ?? 0) + 0.63 * (spread.highest ?? 0)
      const found = breakEven(c, VALUE, spread.input, target)
      expect(found.crossings.length).toBeGreaterThan(0)
      for (const crossing of found.crossings.slice(0, 3)) {
        tried++
        expectBalance(c, found, crossing)
      }
    }),
    { numRuns: 40 },
  )
  expect(tried).toBeGreaterThan(5)
})

describe.each(EXAMPLES)('break-even of $name', ({ case: c }) => {
  const found = ownRanges(c).map((input) => breakEven(c, VALUE, input))

  test('put back into the case gives zero, for every input', () => {
    const all = found.flatMap((each) => each.crossings.map((crossing) => ({ each, crossing })))
    expect(all.length).toBeGreaterThan(1)
    for (const { each, crossing } of all.slice(0, 8)) expectBalance(c, each, crossing)
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
