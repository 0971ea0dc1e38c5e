import { describe, expect, it } from 'vitest'
import { calculate } from '../figures.ts'
import { indices, input, series, settings } from '../small-case.ts'

describe('the warning on prices and rate', () => {
  const warned = (is: 'nominal' | 'real', rate: number, wage: number) => {
    const found = calculate({
      settings: settings(1, {
        discountRate: input(rate),
        discountRateIs: is,
        inflation: input(0.02),
        indices: indices({ wage: series(wage) }),
      }),
    }).warning()
    return found && [found.kind, found.fittingRate.toFixed(9)]
  }

  it('comes with a real rate on indexed prices, and with a nominal rate on constant ones', () => {
    // 1.03 x 1.02 - 1; 1.04 / 1.02 - 1
    expect(warned('real', 0.03, 0.01)).toEqual(['real-rate-with-indexed-prices', '0.050600000'])
    expect(warned('nominal', 0.04, 0)).toEqual(['nominal-rate-with-constant-prices', '0.019607843'])
  })

  it('does not come where they fit, or where nothing is discounted', () => {
    expect([warned('real', 0.03, 0), warned('nominal', 0.04, 0.01), warned('nominal', 0, 0)]).toEqual([
      null,
      null,
      null,
    ])
  })
})
