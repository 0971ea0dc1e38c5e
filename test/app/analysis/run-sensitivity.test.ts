// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { runSensitivity } from '../../../src/app/analysis/run-sensitivity.ts'
import { breakEven } from '../../../src/engine/analysis/break-even.ts'
import { ownRanges } from '../../../src/engine/analysis/ranges.ts'
import { tornado } from '../../../src/engine/analysis/tornado.ts'
import { exampleCase } from '../../examples/example-cases.ts'

// There are no workers here, so this is also what a page without them does.
const c = exampleCase('verpleeghuis.json')
const measure = { key: 'netPresentValue', stakeholder: 'provider' } as const
const question = { businessCase: c, measure, inputs: ownRanges(c), target: 0 }

describe('the sensitivity of a case, piece by piece', () => {
  test('is the same as of all inputs at once', async () => {
    const shares: number[] = []
    const { signal } = new AbortController()
    const found = await runSensitivity(question, { signal, onProgress: (share) => shares.push(share) })
    const whole = tornado(c, measure, question.inputs)
    expect(found.tornado.base).toBeCloseTo(whole.base ?? NaN, 6)
    expect(found.tornado.bars.map(({ input }) => input.path)).toEqual(
      whole.bars.map(({ input }) => input.path),
    )
    const heaviest = whole.bars[0]!.input
    expect(found.breakEvens[0]?.crossings).toEqual(breakEven(c, measure, heaviest).crossings)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })

  test('stops when it is told to', async () => {
    const stop = new AbortController()
    const running = runSensitivity(question, { signal: stop.signal, onProgress: () => stop.abort() })
    await expect(running).rejects.toThrow()
  })
})
