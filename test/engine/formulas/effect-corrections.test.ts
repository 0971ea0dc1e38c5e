import { describe, expect, it } from 'vitest'
import type { Technology } from '../../../src/domain/business-case.ts'
import { newEffect } from '../../../src/domain/defaults.ts'
import type { Effect } from '../../../src/domain/effect.ts'
import { calculate, category, figures, six } from '../figures.ts'
import { indices, input, series, settings, shared, technology } from '../small-case.ts'

type Corrections = Partial<
  Pick<Effect, 'attribution' | 'deadweight' | 'displacement' | 'dropOff' | 'ramp' | 'index'>
>

/** Turnover of 1 000 euro a year, in a technology, over four years. */
function corrected(corrections: Corrections, parts: Partial<Technology> = {}) {
  const effect = { ...newEffect('turnover', 'x', 'Effect', 'part'), ...TURNOVER, ...corrections } as Effect
  const c = calculate({
    settings: settings(4, { indices: indices({ tariff: series(0.1) }) }),
    technologies: [technology({ effects: [effect], ...parts })],
  })
  return category(c, 'turnover')
}

const TURNOVER = { leaversAvoided: input(1), replacementCost: input(1000), index: 'none' } as const

describe('the corrections of an effect', () => {
  it('take off what is not due to it, what would have happened anyway and what moves elsewhere', () => {
    // 1000 x 0.8 x (1 - 0.25) x (1 - 0.1)
    const found = corrected({ attribution: input(0.8), deadweight: input(0.25), displacement: input(0.1) })
    expect(found).toEqual([0, 540, 540, 540, 540])
  })

  it('let it wear off each year after the first year of use', () => {
    expect(corrected({ dropOff: input(0.2) })).toEqual([0, 1000, 800, 640, 512])
    expect(corrected({ dropOff: input(0.2) }, { start: input(2) })).toEqual([0, 0, 1000, 800, 640])
  })

  it('let it grow by year of use; the last share of the ramp holds', () => {
    expect(corrected({ ramp: series(0.3, 0.6, 0.9) })).toEqual([0, 300, 600, 900, 900])
    expect(corrected({ ramp: series(0.3, 0.6, 0.9) }, { start: input(3) })).toEqual([0, 0, 0, 300, 600])
  })

  it('count a year that is begun in part, and none after the last year of use', () => {
    const found = corrected({}, { startMonth: input(7), lastYear: input(3) })
    expect(found).toEqual([0, 500, 1000, 1000, 0])
  })

  it('price it by its index', () => {
    expect(corrected({ index: 'tariff' })).toEqual([0, 1000, 1100, 1210, 1331])
  })

  it('work all together', () => {
    const found = corrected(
      { attribution: input(0.5), dropOff: input(0.1), ramp: series(0.5, 1), index: 'tariff' },
      { start: input(2), startMonth: input(10) },
    )
    // year 2: 1000 x 0.5 x 0.5 x 1.1 x 3/12; year 3: 1000 x 0.5 x 0.9 x 1.21; year 4: 1000 x 0.5 x 0.81 x 1.331
    expect(found).toEqual(six(0, 0, 68.75, 544.5, 539.055))
  })

  it('reduce the kilograms of CO2 as well, which have no price', () => {
    const travel: Effect = {
      ...newEffect('travel', 'x', 'Effect', 'part'),
      ...{ visits: input(10), distance: input(10), costPerKm: input(0), co2PerKm: input(0.2) },
      ...{ attribution: input(0.5), ramp: series(0.5, 1) },
    }
    const c = calculate({
      settings: settings(2, { indices: indices({ tariff: series(0.1) }) }),
      technologies: [technology({ effects: [travel] })],
    })
    // 10 users x 10 visits x 10 km x 0.2 kg = 200 kg
    expect(figures(c, c.model.co2)).toEqual([0, 50, 100])
  })

  it('count a supplement on the rate from its own first year, by the calendar', () => {
    const supplement: Effect = {
      ...newEffect('revenue', 'x', 'Effect', 'part'),
      ...{ base: input(10000), percentage: input(0.1), fromYear: input(2), toYear: input(3) },
      ...{ dropOff: input(0.2), ramp: series(0.5, 1) },
    }
    const c = calculate({ settings: settings(4), shared: shared({ effects: [supplement] }) })
    // (1 - 0.2)^(t - s) with s = 1: 1000 x 1 x 0.8 and 1000 x 1 x 0.64
    expect(category(c, 'rate-supplement')).toEqual([0, 0, 800, 640, 0])
  })
})
