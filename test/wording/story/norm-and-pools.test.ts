import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atMinutes } from '../../../src/engine/analysis/pool-stairs.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { catalogue } from '../../../src/wording/catalogue.ts'
import type { Grid } from '../../../src/wording/story/grid.ts'
import { poolSteps } from '../../../src/wording/story/figures/pool-steps.ts'
import { normFigures } from '../../../src/wording/story/norm/norm-figures.ts'
import { normByYear, realityByYear } from '../../../src/wording/story/norm/norm-years.ts'
import { poolYears } from '../../../src/wording/story/pools/pool-years.ts'
import { stairsStory } from '../../../src/wording/story/pools/stairs-story.ts'
import { arbitraryCase } from '../../domain/arbitrary-case.ts'
import { asset, input, pool, settings, smallCase, technology, timeEffect } from '../../engine/small-case.ts'

const nl = catalogue('nl')
const amount = (text: string) => Number(text.replaceAll('.', '').replace('−', '-'))
const rows = ({ rows: all }: Grid) =>
  Object.fromEntries(all.map(({ key, cells }) => [key, cells.map(({ text }) => amount(text))]))

/** Ten devices of 1 000 euro that last three years, without interest; the norm takes ten. */
const devices = Calculation.of(
  smallCase({
    settings: settings(3, {
      nic: { ...settings(3).nic, rate: input(0), perClientDay: input(1), shareSetAside: input(0.1) },
    }),
    technologies: [technology({ assets: [asset()] })],
  }),
)

describe('the norm by year', () => {
  it('is the reimbursement against the real cost, with the budget beside it', () => {
    expect(rows(realityByYear(nl, devices))).toEqual({
      reimbursement: [1000, 1000, 1000, 3000],
      depreciation: [-3333, -3334, -3333, -10000],
      gap: [-2333, -2334, -2333, -7000],
      cumulated: [-2333, -4667, -7000],
      budget: [365, 365, 365, 1095],
    })
  })

  it('writes off what is left on paper when devices are replaced', () => {
    expect(rows(normByYear(nl, devices))).toEqual({
      depreciation: [1000, 1000, 1000, 3000],
      disposalLoss: [0, 0, 7000, 7000],
      'on-norm': [1000, 1000, 8000, 10000],
    })
  })

  it('is told in five numbers, of one device with its own life', () => {
    const values = (own?: Parameters<typeof normFigures>[2]) =>
      normFigures(nl, devices, own).map(({ value }) => value.replaceAll('\u00a0', ' '))
    expect(values()).toEqual(['€ 3.000', '€ 10.000', '€ 7.000', '€ 7.000', '10 jaar'])
    const [only] = devices.model.capital.assets
    expect(values(only)).toEqual(values())
    expect(normFigures(nl, devices, only).at(-1)?.meaning).toContain('3\u00a0jaar mee')
  })

  it('adds up, of any case and any device', () => {
    fc.assert(
      fc.property(arbitraryCase, (source) => {
        const c = Calculation.of(source)
        for (const of of [undefined, ...c.model.capital.assets]) {
          const { gap = [], cumulated, budget, ...parts } = rows(realityByYear(nl, c, of))
          if ([...gap, ...(cumulated ?? []), ...(budget ?? [])].some((n) => Math.abs(n) > 1e12)) return
          gap.forEach((sum, t) => {
            expect(Object.values(parts).reduce((all, row) => all + (row[t] ?? 0), 0)).toBe(sum)
          })
        }
      }),
      { numRuns: 10 },
    )
  })
})

describe('a shift pool', () => {
  const c = Calculation.of(
    smallCase({
      pools: [pool()],
      technologies: [
        technology({
          timeEffects: [timeEffect({ minutes: input(30), destination: { kind: 'pool', poolId: 'p' } })],
        }),
      ],
    }),
  )
  const [report] = c.model.pools

  it('is told by year', () => {
    expect(rows(poolYears(nl, c, report!))).toEqual({
      saved: [600, 600, 600],
      people: [1, 1, 1],
      next: [360, 360, 360],
      spare: [120, 120, 120],
      hours: [2920, 2920, 2920],
      worth: [146_000, 146_000, 146_000],
    })
  })

  it('draws its steps by the length of the shift as it is now', () => {
    const shorter = c.with({ ...c.businessCase, pools: [pool({ shiftLength: input(6) })] })
    expect(shorter.model).toBe(c.model)
    const last = poolSteps(nl, shorter, report!).chart.series.at(-1)
    expect(last?.values).toEqual([360, 360, 360])
  })

  it('has stairs with everyone on it, and room to climb one more', () => {
    const story = stairsStory(nl, c, report!, atMinutes(c, 'p', 3)!, 3)
    expect(story.marks.map(({ letter, text }) => [letter, text.replaceAll('\u00a0', ' ')])).toEqual([
      ['A', 'Technology: 600 minuten, 1 persoon minder'],
      ['∑', 'Samen: 600 minuten, 1 persoon minder'],
    ])
    expect([story.least, story.most]).toEqual([0, 1440])
  })
})
