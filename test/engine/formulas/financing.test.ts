import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { newEffect, newHealthImpactBond, newLoan } from '../../../src/domain/defaults.ts'
import type { Effect } from '../../../src/domain/effect.ts'
import type { Financing, HealthImpactBond } from '../../../src/domain/funding.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { arbitraryCase } from '../../domain/arbitrary-case.ts'
import { calculate, cash, figures, six } from '../figures.ts'
import { asset, FIXED, input, recurring, settings, shared } from '../small-case.ts'

/** Bought for 1 000, 100 a year, while the insurer gains 400 a year and the municipality loses 50. */
function financed(...financing: readonly Financing[]): Calculation {
  const gain = {
    ...newEffect('turnover', 'x', 'Effect', 'part'),
    leaversAvoided: input(1),
    replacementCost: input(400),
    shares: [
      { id: 'zvw', stakeholder: 'zvw', share: input(1) },
      { id: 'wmo', stakeholder: 'wmo', share: input(-0.125) },
    ],
  } as Effect
  return calculate({
    settings: settings(4),
    shared: shared({
      assets: [asset({ driver: FIXED, life: input(4) })],
      recurring: [recurring()],
      effects: [gain],
    }),
    financing,
  })
}

const liquidity = (c: Calculation, who: string) => {
  const found = c.model.liquidity.find((l) => l.stakeholder === who)
  return found === undefined ? null : figures(c, found.liquidity)
}

const loan = { ...newLoan('l', 'Loan'), principal: input(900), rate: input(0.05), years: input(3) }
const bond = (more: Partial<HealthImpactBond> = {}): HealthImpactBond => ({
  ...newHealthImpactBond('h', 'Bond'),
  principal: input(500),
  return: input(0.1),
  outcomePayers: [{ id: 'z', stakeholder: 'zvw', share: input(0.5) }],
  ...more,
})

describe('a loan', () => {
  it('comes in at the start and goes back in equal parts with interest on what is left', () => {
    const c = financed(loan)
    // 300 + 5 % of 900, 600 and 300
    expect(liquidity(c, 'provider')).toEqual([-1000 + 900, -100 - 345, -100 - 330, -100 - 315, -100])
    expect(liquidity(c, 'investor')).toEqual([-900, 345, 330, 315, 0])
  })

  it('adds up over time', () => {
    const c = financed(loan)
    const provider = c.model.liquidity.find((l) => l.stakeholder === 'provider')
    expect(figures(c, provider?.cumulative ?? [])).toEqual([-100, -545, -975, -1390, -1490])
  })

  it('is not paid back beyond the horizon', () => {
    expect(liquidity(financed({ ...loan, years: input(9) }), 'provider')?.slice(1)).toEqual(
      six(-100 - 145, -100 - 140, -100 - 135, -100 - 130),
    )
  })
})

describe('a health impact bond', () => {
  it('is paid back from the effect of the outcome payer, until the principal and its return are paid', () => {
    const c = financed(bond())
    expect(liquidity(c, 'provider')).toEqual([-500, -100, -100, -100, -100])
    // half of 400 a year until 500 x 1.1 = 550
    expect(liquidity(c, 'zvw')).toEqual([0, 200, 200, 250, 400])
    expect(liquidity(c, 'investor')).toEqual([-500, 200, 200, 150, 0])
  })

  it('is paid by several payers, and never by one who loses', () => {
    const outcomePayers = [
      { id: 'w', stakeholder: 'wmo', share: input(1) },
      { id: 'z', stakeholder: 'zvw', share: input(0.25) },
    ]
    const c = financed(bond({ outcomePayers }))
    expect(liquidity(c, 'wmo')).toEqual([0, -50, -50, -50, -50])
    expect(liquidity(c, 'investor')).toEqual([-500, 100, 100, 100, 100])
  })
})

describe('financing', () => {
  it('leaves cash, net present value, rate of return and payback of everyone as they are', () => {
    fc.assert(
      fc.property(arbitraryCase, (source) => {
        const c = Calculation.of(source)
        const without = Calculation.of({ ...source, financing: [] })
        expect(c.model.views.length).toBe(without.model.views.length)
        for (const { statement } of without.model.views) {
          const { view } = statement
          if (view.scope.kind !== 'case') continue
          const same = c.view(view.stakeholder)?.statement
          if (same === undefined) throw new Error(`No view of ${view.stakeholder}`)
          expect(c.value(same.netPresentValue).eq(without.value(statement.netPresentValue))).toBe(true)
          expect(c.series(same.exploitation)).toEqual(without.series(statement.exploitation))
          expect(c.seriesIndicators(same)).toEqual(without.seriesIndicators(statement))
        }
      }),
      { numRuns: 20 },
    )
  })

  it('is money of stakeholders that adds to zero, and nothing for society', () => {
    const c = financed(loan, bond())
    const all = c.model.liquidity.flatMap((l) => l.liquidity[1] ?? [])
    expect(c.total(all).toNumber()).toBe(cash(c, 'society')[1])
  })
})
