import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openCase } from '../../src/case-file/open-case.ts'
import { joinChunks, prepareMonteCarlo } from '../../src/engine/analysis/monte-carlo/run-chunk.ts'
import { chanceRunner } from '../../src/workers/chance-jobs.ts'
import { decimalText } from '../../src/quantity/decimal-text.ts'
import type { BusinessCase } from '../../src/domain/business-case.ts'

function example(): BusinessCase {
  const opened = openCase(readFileSync('public/examples/verpleeghuis.json'))
  if (!opened.ok) throw new Error('The example does not open')
  const { uncertainty } = opened.case
  return {
    ...opened.case,
    uncertainty: { ...uncertainty, runs: { ...uncertainty.runs, value: decimalText('2500') } },
  }
}

describe('a runner of chance', () => {
  const businessCase = example()
  const measures = [{ key: 'netPresentValue', stakeholder: 'provider' }] as const

  it('gives the same bit by bit, whoever runs which chunk in whichever order', () => {
    const [a, b] = [chanceRunner(), chanceRunner()]
    for (const runner of [a, b]) runner.begin([{ businessCase, measures }])
    const third = b.run(0, 2)
    const shared = joinChunks([a.run(0, 0), b.run(0, 1), third])
    const alone = prepareMonteCarlo(businessCase, measures)
    const [values] = joinChunks([alone.run(0), alone.run(1), alone.run(2)])
    expect(shared[0]?.length).toBe(2500)
    expect(shared[0]).toEqual(values)
  })

  it('forgets earlier jobs', () => {
    const runner = chanceRunner()
    runner.begin([{ businessCase, measures }])
    runner.begin([])
    expect(() => runner.run(0, 0)).toThrow('no job')
  })
})
