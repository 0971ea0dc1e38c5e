import { describe, expect, it } from 'vitest'
import type { BusinessCase, Settings } from '../../../src/domain/business-case.ts'
import { newEffect, newFunding } from '../../../src/domain/defaults.ts'
import type { Effect } from '../../../src/domain/effect.ts'
import type { FundingLine } from '../../../src/domain/funding.ts'
import { calculate, figure, figures, six } from '../figures.ts'
import { group, input, series, settings, shared, shares, technology, timeEffect } from '../small-case.ts'

const fund = (id: string, duration: FundingLine['duration'], ...amounts: readonly number[]): FundingLine => ({
  ...newFunding(id, id),
  duration,
  amount: { kind: 'fixed', amounts: series(...amounts) },
})
const supplement = (toYear: number): Effect => ({
  ...(newEffect('revenue', 'x', 'Effect', 'part') as Extract<Effect, { kind: 'revenue' }>),
  base: input(10000),
  percentage: input(0.1),
  toYear: input(toYear),
})

function secure(parts: Partial<BusinessCase>, more: Partial<Settings> = {}) {
  const c = calculate({ settings: settings(3, more), ...parts })
  return figure(c, c.model.income.secureShare)
}

describe('the secure share of income', () => {
  it('is lasting funding by all funding, in present value', () => {
    const funding = [fund('a', 'temporary', 300, 0, 0, 0), fund('b', 'structural', 0, 110, 121)]
    expect(secure({ funding })).toBe(six(231 / 531)[0])
    expect(secure({ funding }, { discountRate: input(0.1) })).toBe(0.4)
    const [lasting, mid] = [100 * 1.1 ** 0.5, { discountRate: input(0.1), timing: 'mid' } as const]
    expect(secure({ funding }, mid)).toBe(six((2 * lasting) / (300 + 2 * lasting))[0])
  })

  it('counts a supplement on the rate as lasting where it lasts to the horizon', () => {
    const funding = [fund('a', 'structural', 0, 1000)]
    expect(secure({ funding, shared: shared({ effects: [supplement(3)] }) })).toBe(1)
    expect(secure({ funding, shared: shared({ effects: [supplement(2)] }) })).toBe(six(1000 / 3000)[0])
  })

  it('counts what other care brings in as lasting', () => {
    const parts = {
      groups: [group({ deliveryForm: 'mpt', hourTariff: input(10) })],
      technologies: [technology({ timeEffects: [timeEffect({ destination: shares(0, 0.5) })] })],
      funding: [fund('a', 'temporary', 3650)],
    }
    // 365 hours of 10 euro for three years
    expect(secure(parts)).toBe(0.75)
  })

  it('takes what realism cuts off a temporary supplement, from that supplement', () => {
    const realism = { costSurcharge: input(0), benefitCut: input(0.5), delayMonths: input(0) }
    const parts = {
      funding: [fund('a', 'structural', 0, 1000)],
      shared: shared({ effects: [supplement(2)] }),
    }
    // 1 000 lasting, 2 x 500 temporary
    expect(secure(parts, { realism })).toBe(0.5)
  })

  it('goes no further than the contracts', () => {
    const funding = [fund('a', 'temporary', 300, 0, 0, 0), fund('b', 'structural', 0, 100, 100, 100)]
    const c = calculate({ settings: settings(3, { contractYears: input(2) }), funding })
    const { income } = c.model
    expect([figure(c, income.lastingShare), figure(c, income.secureShare)]).toEqual([0.5, six(200 / 600)[0]])
    expect([income.temporary, income.lasting, income.secure].map((nodes) => figures(c, nodes))).toEqual([
      [300, 0, 0, 0],
      [0, 100, 100, 100],
      [0, 100, 100, 0],
    ])
  })

  it('is nothing without income', () => {
    expect(secure({})).toBe(0)
  })
})
