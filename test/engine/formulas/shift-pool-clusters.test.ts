import { describe, expect, it } from 'vitest'
import type { ShiftPool, Technology } from '../../../src/domain/business-case.ts'
import type { TimeEffect } from '../../../src/domain/time-effect.ts'
import { calculate, cash, category, figures, viewOf } from '../figures.ts'
import {
  group,
  indices,
  input,
  pool,
  series,
  settings,
  staff,
  technology,
  timeEffect,
} from '../small-case.ts'

/** Ten users once a day: ten times so many minutes a shift. */
const pooled = (minutes: number, more: Partial<TimeEffect> = {}) =>
  timeEffect({
    minutes: input(minutes),
    occurrences: input(1),
    destination: { kind: 'pool', poolId: 'p' },
    ...more,
  })
/** 4 hours a shift extra. */
const ALARMS = pooled(24, { direction: 'extra' })

/** Two technologies of which each saves 4 hours a shift: half a person alone, one together. */
function cluster(first: Partial<Technology>, second: Partial<Technology>, parts: Partial<ShiftPool> = {}) {
  const half = (id: string, more: Partial<Technology>) =>
    technology({
      id,
      timeEffects: [pooled(24, { id: `${id}-e` })],
      ...more,
    })
  const c = calculate({ pools: [pool(parts)], technologies: [half('a', first), half('b', second)] })
  const [report] = c.model.pools
  if (report === undefined) throw new Error('No pool')
  return {
    c,
    report,
    cashable: figures(c, report.cashableHours),
    steps: figures(c, report.together.steps),
    quality: figures(c, c.model.hours.quality),
  }
}

describe('technologies in one shift pool', () => {
  it('free together whom none of them frees alone', () => {
    const { c, report, steps } = cluster({}, { adoption: { kind: 'list', shares: series(1, 1.5) } })
    expect(steps).toEqual([0, 1, 1, 1])
    expect(figures(c, report.together.saved)).toEqual([0, 8, 10, 10])
    expect(report.alone.map((a) => figures(c, a.steps.saved))).toEqual([
      [0, 4, 4, 4],
      [0, 4, 6, 6],
    ])
    expect(report.alone.map((a) => [a.technologyId, figures(c, a.steps.steps)])).toEqual([
      ['a', [0, 0, 0, 0]],
      ['b', [0, 0, 0, 0]],
    ])
    expect(report.alone.map((a) => figures(c, a.steps.minutesToNext)[1])).toEqual([240, 240])
  })

  it('belong to no single technology: the money is shared by the case', () => {
    const { c } = cluster({}, {})
    expect(category(c, 'time-cash')).toEqual([0, 146000, 146000, 146000])
    expect(figures(c, viewOf(c, 'provider', null).statement.cash)).toEqual([0, 146000, 146000, 146000])
    expect(figures(c, viewOf(c, 'provider', 'a').statement.cash)).toEqual([0, 0, 0, 0])
  })

  it('are computed per month in a year in which one starts after January', () => {
    const { cashable, steps, quality } = cluster({}, { startMonth: input(7) })
    // six months alone, then 6/12 of 2 920; hours 1 460 + 730, of which 1 460 are cashed
    expect(cashable).toEqual([0, 1460, 2920, 2920])
    expect(steps).toEqual([0, 1, 1, 1])
    expect(quality).toEqual([0, 730, 0, 0])
  })

  it('are computed per month with every start of that year', () => {
    const { cashable, quality } = cluster({ startMonth: input(4) }, { startMonth: input(10) })
    // both only from October: 3/12 of 2 920; hours 9/12 and 3/12 of 1 460
    expect(cashable).toEqual([0, 730, 2920, 2920])
    expect(quality).toEqual([0, 730, 0, 0])
  })

  it('are computed per month in a later year, beside one that runs already', () => {
    const { cashable } = cluster({}, { start: input(2), startMonth: input(12) })
    expect(cashable.map((h) => Math.round(h * 1000) / 1000)).toEqual([0, 0, 243.333, 2920])
  })

  it('free no one any more when one of them has ended', () => {
    const { cashable, steps, quality } = cluster({}, { lastYear: input(2) })
    expect(steps).toEqual([0, 1, 1, 0])
    expect(cashable).toEqual([0, 2920, 2920, 0])
    expect(quality).toEqual([0, 0, 0, 1460])
  })

  it('count with a person more while extra work comes first', () => {
    const { cashable, quality } = cluster({ timeEffects: [ALARMS] }, { startMonth: input(7) })
    // half a year 4 hours a shift extra, met by one person; then 4 saved against 4 extra
    expect(cashable).toEqual([0, -1460, 0, 0])
    // -1 460 + 730 hours in year 1, of which -1 460 are paid
    expect(quality).toEqual([0, 730, 0, 0])
  })

  it('count people added as a cost, and not as a benefit below zero that realism would make smaller', () => {
    const base = settings(2)
    const realism = { costSurcharge: input(0.1), benefitCut: input(0.5), delayMonths: input(12) }
    const at = (more: Partial<typeof base>, ...saved: readonly TimeEffect[]) =>
      calculate({
        settings: { ...base, ...more },
        pools: [pool()],
        technologies: [technology({ timeEffects: [ALARMS, ...saved] })],
      })
    const plain = viewOf(at({})).statement
    expect([figures(at({}), plain.costs), figures(at({}), plain.benefits)]).toEqual([
      [0, 146000, 146000],
      [0, 0, 0],
    ])
    expect(cash(at({ realism }))).toEqual([0, -160600, -160600])
    // 20 hours saved and 4 taken: two people fewer are a benefit
    const more = pooled(120, { id: 'm' })
    expect(cash(at({}, more))).toEqual([0, 292000, 292000])
    expect(figures(at({}, more), viewOf(at({}, more)).statement.benefits)).toEqual([0, 292000, 292000])
  })

  it('are valued at the hourly cost of the pool, raised by the wage index', () => {
    const c = calculate({
      settings: settings(2, { indices: indices({ wage: series(0.1) }) }),
      groups: [group({ clients: series(20) })],
      functions: [staff(), staff({ id: 'night', hourlyCost: input(60) })],
      pools: [pool({ functionId: 'night' })],
      technologies: [
        technology({
          timeEffects: [pooled(24, { functionId: 'night' })],
        }),
      ],
    })
    expect(category(c, 'time-cash')).toEqual([0, 2920 * 60, 192720])
  })
})
