import { describe, expect, it } from 'vitest'
import { calculate, category, figure, figures, netPresentValue, six, viewOf } from '../figures.ts'
import { caseWithFlows } from '../case-with-flows.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import type { Settings } from '../../../src/domain/business-case.ts'
import { newEffect, newFunding } from '../../../src/domain/defaults.ts'
import { asset, FIXED, group, input, oneOff, pool, recurring, series, settings } from '../small-case.ts'
import { shared, shares, technology, timeEffect } from '../small-case.ts'

const INFORMAL = { kind: 'informal', beneficiary: 'informal-carer', shadowPrice: input(10) } as const
const TURNOVER = { leaversAvoided: input(1), replacementCost: input(1000) }
const RATE = {
  kind: 'rate',
  rate: input(20),
  per: 'year',
  technologyId: 't',
  driver: { kind: 'users' },
  fromYear: input(1),
  toYear: input(2),
} as const

/** Device of 1 000 bought in columns 0 and 1 (life 1), sold for 100 each in 1 and 2; 100 a year running; 50 once in year 2. */
const lines = shared({
  assets: [asset({ driver: FIXED, life: input(1), residual: input(0.1) })],
  recurring: [recurring()],
  oneOffs: [oneOff({ amount: input(50), column: input(2) }), oneOff({ id: 'start', amount: input(70) })],
})

describe('discounting', () => {
  it('at the end of the year: everything in column t by (1 + r)^-t', () => {
    const c = calculate({ settings: settings(2, { discountRate: input(0.1) }), shared: lines })
    // -1000 - 70 | -1000 + 100 - 100 | 100 - 100 - 50
    expect(netPresentValue(c)).toBe(six(-1070 - 1000 / 1.1 - 50 / 1.21)[0])
    expect(figures(c, viewOf(c).statement.discounted)).toEqual(six(-1070, -1000 / 1.1, -50 / 1.21))
  })

  it('in the middle of the year: running and one-off cost half a year earlier, purchases, sales and column 0 not', () => {
    const c = calculate({ settings: settings(2, { discountRate: input(0.1), timing: 'mid' }), shared: lines })
    const atTurn = -1000 - 70 - 900 / 1.1 + 100 / 1.21
    const during = -100 / 1.1 ** 0.5 - 150 / 1.1 ** 1.5
    expect(netPresentValue(c)).toBe(six(atTurn + during)[0])
  })

  it('counts the terminal value at the turn, with either timing', () => {
    for (const timing of ['end', 'mid'] as const) {
      const long = shared({ assets: [asset({ driver: FIXED, life: input(4) })] })
      const c = calculate({
        settings: settings(2, { discountRate: input(0.1), timing, terminalValue: true }),
        shared: long,
      })
      // 1000 - 1000 x 2/4 = 500 left
      expect(netPresentValue(c)).toBe(six(-1000 + 500 / 1.21)[0])
      expect(category(c, 'terminal-value')).toEqual([0, 0, 500])
    }
  })

  it('gives the rate of return the same timing, and payback the time of columns', () => {
    const source = caseWithFlows(['-100', '110'], '0.1')
    const mid = Calculation.of({ ...source, settings: { ...source.settings, timing: 'mid' } })
    const found = mid.seriesIndicators(viewOf(mid).statement)
    // 110 half a year after 100: (1 + i)^0.5 = 1.1
    expect(found.rateOfReturn.kind === 'one' && found.rateOfReturn.rate.toFixed(9)).toBe('0.210000000')
    expect(found.payback.lasting?.toFixed(9)).toBe((100 / 110).toFixed(9))
    expect(found.discountedPayback.lasting?.toFixed(9)).toBe((100 / (110 / 1.1 ** 0.5)).toFixed(9))
  })

  it('puts everything that runs through the year half a year earlier, for everyone', () => {
    const running = (timing: Settings['timing']) =>
      calculate({
        settings: settings(2, { discountRate: input(0.21), timing }),
        groups: [group({ deliveryForm: 'mpt', hourTariff: input(60) })],
        pools: [pool()],
        technologies: [
          technology({
            recurring: [recurring()],
            timeEffects: [
              timeEffect({ destination: shares(0.5, 0.5) }),
              timeEffect({ id: 'i', destination: INFORMAL }),
              timeEffect({ id: 'p', minutes: input(60), destination: { kind: 'pool', poolId: 'p' } }),
              timeEffect({
                id: 'x',
                minutes: input(120),
                direction: 'extra',
                destination: { kind: 'pool', poolId: 'p' },
              }),
            ],
            effects: [{ ...newEffect('turnover', 'v', 'Effect', 'part'), ...TURNOVER }],
          }),
        ],
        funding: [{ ...newFunding('fund', 'Fund'), amount: RATE, administration: series(0, 30, 30) }],
      })
    const [end, mid] = [running('end'), running('mid')]
    expect(end.model.views.length).toBe(mid.model.views.length)
    end.model.views.forEach(({ statement }, i) => {
      const later = end.value(statement.netPresentValue)
      const sooner = mid.model.views[i]?.statement.netPresentValue
      // (1.21)^0.5 = 1.1
      expect(sooner && figure(mid, sooner)).toBe(six(later.times(1.1))[0])
    })
    expect(netPresentValue(end, 'client')).not.toBe(0)
    expect(netPresentValue(end, 'informal-carer')).not.toBe(0)
  })
})
