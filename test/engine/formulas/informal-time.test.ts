import { describe, expect, it } from 'vitest'
import type { TimeEffect } from '../../../src/domain/time-effect.ts'
import { calculate, cash, category, figures } from '../figures.ts'
import { group, indices, input, series, settings, shares, technology, timeEffect } from '../small-case.ts'

function informal(
  beneficiary: 'client' | 'informal-carer',
  shadowPrice: number,
  more: Partial<TimeEffect> = {},
) {
  return calculate({
    settings: settings(2, { indices: indices({ wage: series(0.1) }) }),
    groups: [group({ deliveryForm: 'district-nursing', hourTariff: input(60) })],
    technologies: [
      technology({
        timeEffects: [
          timeEffect({
            destination: { kind: 'informal', beneficiary, shadowPrice: input(shadowPrice) },
            ...more,
          }),
        ],
      }),
    ],
  })
}

describe('time of informal carers and clients', () => {
  it('is hours only: never billed, no cost, no money without a shadow price', () => {
    const c = informal('informal-carer', 0, { billableShare: input(1) })
    expect(figures(c, c.model.hours.informal)).toEqual([0, 730, 730])
    expect(figures(c, c.model.hours.gross)).toEqual([0, 730, 730])
    expect(figures(c, c.model.hours.quality)).toEqual([0, 0, 0])
    expect(cash(c, 'informal-carer')).toEqual([0, 0, 0])
    expect(category(c, 'lost-revenue')).toEqual([0, 0, 0])
  })

  it.each(['client', 'informal-carer'] as const)(
    'is worth the shadow price to the %s and to society',
    (who) => {
      const c = informal(who, 15)
      expect(category(c, 'informal-time', who)).toEqual([0, 10950, 12045])
      expect(cash(c, 'society')).toEqual([0, 10950, 12045])
      expect(cash(c)).toEqual([0, 0, 0])
      expect(c.view('zvw')).toBeUndefined()
    },
  )

  it('may be asked of them as well', () => {
    const c = informal('client', 15, { direction: 'extra' })
    expect(figures(c, c.model.hours.informal)).toEqual([0, -730, -730])
    expect(category(c, 'informal-time', 'client')).toEqual([0, -10950, -12045])
  })

  it('counts in the gross hours of the case, but frees no colleague', () => {
    const c = calculate({
      settings: settings(1),
      technologies: [
        technology({
          timeEffects: [
            timeEffect({ destination: shares(1, 0) }),
            timeEffect({
              id: 'i',
              destination: { kind: 'informal', beneficiary: 'client', shadowPrice: input(0) },
            }),
          ],
        }),
      ],
    })
    expect(figures(c, c.model.hours.gross)).toEqual([0, 1460])
    expect(c.model.functions.map((f) => figures(c, f.fte))).toEqual([[0, 0.73]])
  })
})
