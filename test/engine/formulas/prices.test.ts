import { describe, expect, it } from 'vitest'
import { calculate, cash, category, figures } from '../figures.ts'
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

const g = series(0.1, 0.2)

describe('VAT', () => {
  it('is a cost as far as it cannot be reclaimed, on every kind of line', () => {
    const lines = shared({
      assets: [asset({ driver: FIXED, price: input(1000), vat: input(0.21) })],
      recurring: [recurring({ amount: input(200), vat: input(0.09) })],
      oneOffs: [oneOff({ amount: input(300), vat: input(0.21) })],
    })
    const at = (vatRecoverable: number) =>
      cash(
        calculate({ settings: settings(1, { vatRecoverable: input(vatRecoverable) }), shared: lines }),
        'society',
      )
    expect(at(0)).toEqual([-1210 - 363, -218])
    // half is reclaimed: 1000 x 1.105, 300 x 1.105, 200 x 1.045
    expect(at(0.5)).toEqual([-1105 - 331.5, -209])
    expect(at(1)).toEqual([-1300, -200])
  })
})

describe('the price index', () => {
  const indexed = { indices: indices({ technology: g }) }

  it('is 1 in columns 0 and 1, and grows by the rate of each year, the last of which holds', () => {
    const c = calculate({ settings: settings(5, indexed), shared: shared({ recurring: [recurring()] }) })
    expect(cash(c)).toEqual([0, -100, -110, -132, -158.4, -190.08])
  })

  it('prices a purchase, and so the books and the sale, by the column of the purchase', () => {
    const c = calculate({
      settings: settings(3, indexed),
      shared: shared({ assets: [asset({ driver: FIXED, life: input(1), residual: input(0.5) })] }),
    })
    expect(category(c, 'investment')).toEqual([-1000, -1000, -1100, 0])
    expect(category(c, 'proceeds')).toEqual([0, 500, 500, 550])
    expect(figures(c, c.model.capital.assets[0]?.books.depreciation ?? [])).toEqual([0, 500, 500, 550])
  })

  it('prices a one-off cost by its column', () => {
    const at = (column: number) =>
      cash(
        calculate({
          settings: settings(3, indexed),
          shared: shared({ oneOffs: [oneOff({ column: input(column) })] }),
        }),
      )
    expect(at(0)).toEqual([-100, 0, 0, 0])
    expect(at(3)).toEqual([0, 0, 0, -132])
  })

  it('takes the category of the line, and none for amounts of the day', () => {
    const rates = indices({
      wage: series(0.03),
      technology: series(0.02),
      tariff: series(0.025),
      nic: series(0.01),
    })
    const of = (index: 'wage' | 'technology' | 'tariff' | 'nic' | 'none') =>
      cash(
        calculate({
          settings: settings(2, { indices: rates }),
          shared: shared({ recurring: [recurring({ index })] }),
        }),
      )[2]
    expect([of('wage'), of('technology'), of('tariff'), of('nic'), of('none')]).toEqual([
      -103, -102, -102.5, -101, -100,
    ])
  })

  it('raises an hour by the wage index, and what is billed or brings in revenue by the tariff index', () => {
    const c = calculate({
      settings: settings(2, { indices: indices({ wage: series(0.1), tariff: series(0.2) }) }),
      groups: [group({ deliveryForm: 'mpt', hourTariff: input(60) })],
      technologies: [technology({ timeEffects: [timeEffect({ destination: shares(0.5, 0.5) })] })],
    })
    // 730 hours, of which 365 at 50 euro and 365 for other care
    expect(category(c, 'time-cash')).toEqual([0, 18250, 18250 * 1.1].map((x) => Number(x.toFixed(6))))
    expect(category(c, 'redeploy-care', 'client')).toEqual([0, 18250, 20075])
    expect(category(c, 'lost-revenue')).toEqual([0, -43800, -52560])
    expect(category(c, 'redeploy-revenue')).toEqual([0, 21900, 26280])
  })
})
