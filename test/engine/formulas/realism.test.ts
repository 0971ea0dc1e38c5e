import { describe, expect, it } from 'vitest'
import type { BusinessCase, Realism } from '../../../src/domain/business-case.ts'
import { newFunding } from '../../../src/domain/defaults.ts'
import { calculate, cash, category, figure, figures, viewOf } from '../figures.ts'
import {
  asset,
  FIXED,
  group,
  indices,
  input,
  oneOff,
  recurring,
  series,
  settings,
  shared,
} from '../small-case.ts'
import { shares, technology, timeEffect } from '../small-case.ts'

function realistic(realism: Partial<Realism>, parts: Partial<BusinessCase>, horizon = 4) {
  const base = settings(horizon, { financingRate: input(0.1), indices: indices({ wage: series(0.1) }) })
  return calculate({ settings: { ...base, realism: { ...base.realism, ...realism } }, ...parts })
}

/** 365 hours of 50 euro a year are cashed. */
const saving = { technologies: [technology({ timeEffects: [timeEffect({ destination: shares(0.5, 0) })] })] }
const costs: Partial<BusinessCase> = {
  shared: shared({
    assets: [asset({ driver: FIXED, life: input(2), residual: input(0.1) })],
    oneOffs: [oneOff({ amount: input(300) })],
    recurring: [recurring()],
  }),
  funding: [
    {
      ...newFunding('fund', 'Fund'),
      amount: { kind: 'fixed', amounts: series(0, 500) },
      administration: series(0, 50),
    },
  ],
}

describe('realism', () => {
  it('is off by default: no line of it', () => {
    const c = realistic({}, { ...costs, ...saving })
    expect(c.model.entries.filter((e) => e.line.path.startsWith('settings.realism'))).toEqual([])
  })

  it('raises every cost by the surcharge, assets and what they bring at sale too, and no transfer', () => {
    const c = realistic({ costSurcharge: input(0.2) }, costs, 2)
    // 1.2 x: (1000 + 300) | (100 + 50) less 500 funding | 100 less 100 sold
    expect(cash(c)).toEqual([-1560, -180 + 500, 0])
    expect(category(c, 'funding')).toEqual([0, 500, 0])
    // one-off, recurring and administration
    expect(category(c, 'realism')).toEqual([-60, -30, -20])
  })

  it('raises depreciation and interest with the price, on either life', () => {
    const c = realistic({ costSurcharge: input(0.2) }, costs, 2)
    // 1.2 x (450 depreciation + 10 % of 1000 and of 550), beside 1.2 x running cost
    expect(figures(c, viewOf(c).statement.exploitation)).toEqual([
      -360,
      500 - 180 - 1.2 * 550,
      -120 - 1.2 * 505,
    ])
    // on the norm 90 a year and 10 % of 1000 and 910; at the end 820 - 100 are lost
    expect(figures(c, c.model.exploitationOnNorm)).toEqual([
      -360,
      500 - 180 - 1.2 * 190,
      -120 - 1.2 * (90 + 91 + 720),
    ])
  })

  it('raises the terminal value with the price', () => {
    const base = settings(1, { terminalValue: true })
    const c = calculate({
      settings: { ...base, realism: { ...base.realism, costSurcharge: input(0.2) } },
      shared: shared({ assets: [asset({ driver: FIXED, life: input(2) })] }),
    })
    expect(figure(c, viewOf(c).statement.netPresentValue)).toBe(-1200 + 600)
  })

  it('cuts every benefit by a share, and no cost', () => {
    const c = realistic({ benefitCut: input(0.3) }, { ...costs, ...saving }, 2)
    expect(category(c, 'realism')).toEqual([0, -5475, -6022.5])
    expect(category(c, 'recurring')).toEqual([0, -100, -100])
    expect(category(c, 'investment')).toEqual([-1000, 0, 0])
  })

  it('delays benefits by whole years and by a part of a year, at the prices of the year that they were meant for', () => {
    const benefit = (delayMonths: number, benefitCut = 0) => {
      const c = realistic({ delayMonths: input(delayMonths), benefitCut: input(benefitCut) }, saving)
      return cash(c)
    }
    // without: 18 250 and 10 % more each year: 20 075, 22 082.5, 24 290.75
    expect(benefit(12)).toEqual([0, 0, 18250, 20075, 22082.5])
    // 18 months: half of the benefit of one year ago, half of that of two years ago
    expect(benefit(18)).toEqual([0, 0, 9125, 19162.5, 21078.75])
    expect(benefit(3)).toEqual([0, 13687.5, 19618.75, 21580.625, 23738.6875])
    // 23 months: a twelfth of a year ago, eleven twelfths of two years ago
    expect(benefit(23)[2]).toBe(1520.833333)
    expect(benefit(24)).toEqual([0, 0, 0, 18250, 20075])
    expect(benefit(60)).toEqual([0, 0, 0, 0, 0])
    expect(benefit(18, 0.2)).toEqual([0, 0, 7300, 15330, 16863])
  })

  it('counts extra work as a cost: dearer, not later', () => {
    const alarms = technology({
      timeEffects: [timeEffect({ direction: 'extra', destination: shares(0.5, 0) })],
    })
    const c = realistic(
      { costSurcharge: input(0.2), benefitCut: input(0.5), delayMonths: input(12) },
      { technologies: [alarms] },
      1,
    )
    expect(cash(c)).toEqual([0, -18250 * 1.2])
  })

  it('keeps transfers adding to zero: what the provider gets later, the payer pays later', () => {
    const c = realistic(
      { benefitCut: input(0.2), delayMonths: input(6), costSurcharge: input(0.1) },
      { ...saving, groups: [group({ deliveryForm: 'mpt', hourTariff: input(40) })] },
      2,
    )
    // 730 hours not billed at 40 = 29 200: 0.8 x (half of this year + half of the year before)
    expect(cash(c, 'wlz')).toEqual([0, 11680, 23360])
    // 0.8 x half of 18 250; 0.8 x half of 18 250 + 20 075
    expect(cash(c, 'society')).toEqual([0, 7300, 15330])
    expect(cash(c)).toEqual([0, 7300 - 11680, 15330 - 23360])
  })

  it('counts every group of a line', () => {
    const half = { hourTariff: input(40), clients: series(5) }
    const groups = ['g', 'h'].map((id) => group({ id, deliveryForm: 'mpt', ...half }))
    const served = ['g', 'h'].map((id) => ({ id: `s-${id}`, groupId: id, eligible: input(1) }))
    const c = realistic(
      { benefitCut: input(0.25) },
      {
        groups,
        technologies: [
          technology({ groups: served, timeEffects: [timeEffect({ destination: shares(0, 0) })] }),
        ],
      },
      1,
    )
    // 730 hours of 40 euro not billed, a quarter less
    expect([cash(c), cash(c, 'wlz')]).toEqual([
      [0, -21900],
      [0, 21900],
    ])
  })
})
