import { describe, expect, it } from 'vitest'
import { niceStep, stopsBetween } from '../../../src/engine/analysis/nice-step.ts'

describe('steps that people count in', () => {
  it.each([
    [0.003, 0.005],
    [0.3, 0.5],
    [1, 1],
    [1.2, 2],
    [60, 100],
    [0.0000201, 0.00005],
  ])('at least %d is %d', (least, step) => {
    expect(niceStep(least)).toBeCloseTo(step, 12)
  })

  it('stops at round values, both ends and the base, in order and once', () => {
    expect(stopsBetween({ from: 0, to: 1, base: 0.33, whole: false }, 5)).toEqual([
      0, 0.2, 0.33, 0.4, 0.6, 0.8, 1,
    ])
    expect(stopsBetween({ from: -0.15, to: 0.25, base: 0, whole: false }, 4)).toEqual([
      -0.15, -0.1, 0, 0.1, 0.2, 0.25,
    ])
  })

  it('stops at whole values where only these make sense', () => {
    expect(stopsBetween({ from: 1, to: 6, base: 3, whole: true }, 200)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('has one stop where there is nowhere to go', () => {
    expect(stopsBetween({ from: 2, to: 2, base: 2, whole: false }, 10)).toEqual([2])
  })
})
