import { describe, expect, it } from 'vitest'
import type { Technology } from '../../../src/domain/business-case.ts'
import type { TimeEffect } from '../../../src/domain/time-effect.ts'
import { calculate, cash, category, figures } from '../figures.ts'
import { group, input, series, settings, shares, staff, technology, timeEffect } from '../small-case.ts'

/** Ten users of one technology with time effects, for two years. */
function timed(effects: readonly Partial<TimeEffect>[], parts: Partial<Technology> = {}) {
  const timeEffects = effects.map((e, i) => timeEffect({ id: `e${String(i)}`, ...e }))
  const c = calculate({
    settings: settings(2),
    groups: [group(), group({ id: 'h', clients: series(30) })],
    functions: [staff(), staff({ id: 'n', hourlyCost: input(70), productiveHours: input(1400) })],
    technologies: [technology({ timeEffects, ...parts })],
  })
  const { hours } = c.model
  return {
    c,
    gross: figures(c, hours.gross),
    cash: figures(c, hours.cash),
    redeploy: figures(c, hours.redeploy),
    quality: figures(c, hours.quality),
  }
}

describe('hours', () => {
  it.each([
    ['day', 10 * 0.1 * 2 * 365],
    ['week', 10 * 0.1 * 2 * 52],
    ['month', 10 * 0.1 * 2 * 12],
    ['year', 10 * 0.1 * 2],
  ] as const)('are users x minutes/60 x occurrences per %s', (per, expected) => {
    expect(timed([{ per }]).gross).toEqual([0, expected, expected])
  })

  it('are what practice yields of the claim, in part in a year that is begun', () => {
    const { gross } = timed([{ realisation: input(0.6) }], { startMonth: input(10) })
    // 730 x 0.6 = 438, a quarter of it in the first year
    expect(gross).toEqual([0, 109.5, 438])
  })

  it('count the groups that the line names, or all groups of the technology', () => {
    const groups = ['g', 'h'].map((id) => ({ id: `s-${id}`, groupId: id, eligible: input(1) }))
    expect(timed([{}], { groups }).gross).toEqual([0, 2920, 2920])
    expect(timed([{ groupIds: ['h'] }], { groups }).gross).toEqual([0, 2190, 2190])
  })

  it('are divided by the productive hours of their own function for FTE', () => {
    const { c } = timed([{}, { functionId: 'n' }])
    // 730 / 1000 and 730 / 1400
    expect(c.model.functions.map((f) => figures(c, f.fte))).toEqual([
      [0, 0.73, 0.73],
      [0, 0.521429, 0.521429],
    ])
  })
})

describe('the destination of hours', () => {
  it('is cash, redeploy and for the rest quality', () => {
    const found = timed([{ destination: shares(0.4, 0.25) }])
    expect([found.cash[1], found.redeploy[1], found.quality[1]]).toEqual([292, 182.5, 255.5])
    // 292 hours of 50 euro
    expect(category(found.c, 'time-cash')).toEqual([0, 14600, 14600])
  })

  it('values agency hours at the agency rate, and each function at its own cost', () => {
    const agency = timed([{ destination: shares(0.5, 0, { cashHours: 'agency' }) }])
    expect(category(agency.c, 'time-cash')).toEqual([0, 365 * 80, 365 * 80])
    const nurse = timed([{ functionId: 'n', destination: shares(0.5, 0) }])
    expect(category(nurse.c, 'time-cash')).toEqual([0, 365 * 70, 365 * 70])
  })

  it('is worth no money where the hours are quality only', () => {
    const { c, quality } = timed([{ destination: shares(0, 0) }])
    expect(quality).toEqual([0, 730, 730])
    expect([cash(c), cash(c, 'society')]).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ])
  })
})

describe('extra work', () => {
  it('takes the same destinations with a minus sign', () => {
    const found = timed([{ direction: 'extra', destination: shares(0.4, 0.25) }])
    expect(found.gross[1]).toBe(-730)
    expect([found.cash[1], found.redeploy[1], found.quality[1]]).toEqual([-292, -182.5, -255.5])
    expect(category(found.c, 'time-cash')).toEqual([0, -14600, -14600])
    // 182.5 hours of 50 euro less care for others
    expect(category(found.c, 'redeploy-care', 'client')).toEqual([0, -9125, -9125])
  })

  it('is taken off the gross hours', () => {
    const alarms = { direction: 'extra', minutes: input(3), destination: shares(1, 0) } as const
    const { c, gross } = timed([{ destination: shares(1, 0) }, alarms])
    // 730 saved, 365 for alarms
    expect(gross).toEqual([0, 365, 365])
    expect(cash(c)).toEqual([0, 18250, 18250])
    expect(c.model.functions.map((f) => figures(c, f.fte)[1])).toEqual([0.365, 0])
  })
})
