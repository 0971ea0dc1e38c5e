import { describe, expect, it } from 'vitest'
import type { BusinessCase, Settings } from '../../../src/domain/business-case.ts'
import { calculate, cash, figure, netPresentValue, six, viewOf } from '../figures.ts'
import { asset, FIXED, group, input, oneOff, recurring, series, settings, shared } from '../small-case.ts'
import { shares, technology, timeEffect } from '../small-case.ts'

/** 20 000 for a device that is sold for 2 000, 2 000 at the start and 1 000 a year; 365 of 730 hours cashed at 50 euro. */
const lines: Partial<BusinessCase> = {
  technologies: [
    technology({
      assets: [asset({ driver: FIXED, price: input(20000), life: input(2), residual: input(0.1) })],
      oneOffs: [oneOff({ amount: input(2000) })],
      recurring: [recurring({ amount: input(1000) })],
      timeEffects: [timeEffect({ destination: shares(0.5, 0) })],
    }),
  ],
}

function indicated(more: Partial<Settings> = {}, parts: Partial<BusinessCase> = lines) {
  const c = calculate({ settings: settings(2, { discountRate: input(0.1), ...more }), ...parts })
  const { statement, indicators } = viewOf(c)
  return {
    c,
    statement,
    of: (name: keyof typeof indicators) => figure(c, indicators[name]),
    series: c.seriesIndicators(statement),
  }
}

const PRESENT_COST = 22000 + 1000 / 1.1 + (1000 - 2000) / 1.21

describe('indicators', () => {
  it('stand on these flows', () => {
    const { c } = indicated()
    expect(cash(c)).toEqual([-22000, 17250, 19250])
    expect(netPresentValue(c)).toBe(six(-22000 + 17250 / 1.1 + 19250 / 1.21)[0])
  })

  it('benefit-cost ratio: present value of all benefits, the sale too, by that of all costs', () => {
    const benefits = 18250 / 1.1 + 20250 / 1.21
    const costs = 22000 + 1000 / 1.1 + 1000 / 1.21
    expect(indicated().of('benefitCostRatio')).toBe(six(benefits / costs)[0])
  })

  it('benefit-cost ratio: counts the terminal value, and transfers for one stakeholder only', () => {
    const long = shared({ assets: [asset({ driver: FIXED, life: input(4) })] })
    const left = indicated({ terminalValue: true }, { shared: long })
    // 500 left of 1 000
    expect(left.of('benefitCostRatio')).toBe(six(500 / 1.21 / 1000)[0])
    const paid = indicated(
      {},
      {
        groups: [group({ deliveryForm: 'mpt', hourTariff: input(10) })],
        technologies: [
          technology({
            timeEffects: [timeEffect({ destination: shares(0.5, 0) })],
            recurring: [recurring()],
          }),
        ],
      },
    )
    // 18 250 saved against 7 300 not billed and 100; for society 18 250 against 100
    expect(paid.of('benefitCostRatio')).toBe(six(18250 / 7400)[0])
    expect(figure(paid.c, viewOf(paid.c, 'society').indicators.benefitCostRatio)).toBe(182.5)
  })

  it('return on investment: what comes in less what goes out, by what goes out, not discounted', () => {
    expect(indicated().of('returnOnInvestment')).toBe(six((38500 - 24000) / 24000)[0])
  })

  it('total cost of ownership, plain, in present value and per year', () => {
    const { of } = indicated()
    expect(of('totalCostOfOwnership')).toBe(22000)
    expect(of('presentTotalCostOfOwnership')).toBe(six(PRESENT_COST)[0])
    expect(of('equivalentAnnualCost')).toBe(six(PRESENT_COST / (1 / 1.1 + 1 / 1.21))[0])
  })

  it('cost of ownership counts the surcharge for realism on every line of it, and no extra work', () => {
    const realism = { costSurcharge: input(0.1), benefitCut: input(0), delayMonths: input(0) }
    const alarms = timeEffect({ direction: 'extra', destination: shares(1, 0) })
    const [t] = lines.technologies ?? []
    const { of } = indicated({ realism }, { technologies: [{ ...technology(t), timeEffects: [alarms] }] })
    expect(of('totalCostOfOwnership')).toBe(24200)
    expect(of('presentTotalCostOfOwnership')).toBe(six(1.1 * PRESENT_COST)[0])
  })

  it('cost per client per month and per freed hour divide present cost by present months and hours', () => {
    const { of } = indicated()
    const discounted = 1 / 1.1 + 1 / 1.21
    expect(of('costPerClientMonth')).toBe(six(PRESENT_COST / (120 * discounted))[0])
    expect(of('costPerFreedHour')).toBe(six(PRESENT_COST / (730 * discounted))[0])
  })

  it('in the middle of the year: months and hours as costs that run; the annual cost at the end of each year', () => {
    const { of } = indicated({ timing: 'mid' })
    const during = 1 / 1.1 ** 0.5 + 1 / 1.1 ** 1.5
    const cost = 22000 + 1000 * during - 2000 / 1.21
    expect(of('presentTotalCostOfOwnership')).toBe(six(cost)[0])
    expect(of('costPerClientMonth')).toBe(six(cost / (120 * during))[0])
    expect(of('costPerFreedHour')).toBe(six(cost / (730 * during))[0])
    expect(of('equivalentAnnualCost')).toBe(six(cost / (1 / 1.1 + 1 / 1.21))[0])
  })

  it('peak funding: the deepest point of cumulated cash, or nothing', () => {
    expect(indicated().of('peakFunding')).toBe(22000)
    const [t] = lines.technologies ?? []
    const renewed = asset({ driver: FIXED, price: input(20000), life: input(1) })
    const { c, of } = indicated({}, { technologies: [{ ...technology(t), assets: [renewed] }] })
    expect([cash(c), of('peakFunding')]).toEqual([[-22000, -2750, 17250], 24750])
    expect(indicated({}, { technologies: [] }).of('peakFunding')).toBe(0)
  })
})

describe('cost per client per month', () => {
  it('counts a client with several technologies once, for the part of the year', () => {
    const cost = [recurring({ amount: input(1200), driver: FIXED })]
    const some = technology({ recurring: cost, adoption: { kind: 'list', shares: series(0.4) } })
    const all = technology({ id: 'u', startMonth: input(7) })
    const { c, of } = indicated({ discountRate: input(0) }, { technologies: [some, all] })
    // year 1: the most of 4 and 10 x 6/12; year 2: 10 clients; 2 400 euro over 15 x 12 months
    expect(of('costPerClientMonth')).toBe(six(2400 / 180)[0])
    // the first technology by itself: 4 clients in both years
    expect(figure(c, viewOf(c, 'provider', 't').indicators.costPerClientMonth)).toBe(25)
  })

  it('adds up over groups', () => {
    const groups = [group(), group({ id: 'h', clients: series(5) })]
    const serving = (id: string, groupId: string) =>
      technology({
        id,
        groups: [{ id: 'served', groupId, eligible: input(1) }],
        recurring: [recurring({ amount: input(90) })],
      })
    const { of } = indicated(
      { discountRate: input(0) },
      { groups, technologies: [serving('t', 'g'), serving('u', 'h')] },
    )
    expect(of('costPerClientMonth')).toBe(six((2 * 180) / (2 * 12 * 15))[0])
  })
})
