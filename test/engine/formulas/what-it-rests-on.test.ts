import { describe, expect, it } from 'vitest'
import type { BusinessCase, Settings } from '../../../src/domain/business-case.ts'
import { newEffect, newFunding } from '../../../src/domain/defaults.ts'
import type { Effect } from '../../../src/domain/effect.ts'
import type { FundingLine } from '../../../src/domain/funding.ts'
import type { EvidenceGrade, Input } from '../../../src/domain/input.ts'
import { calculate, figure, six } from '../figures.ts'
import { group, indices, input, recurring, series, settings, shared } from '../small-case.ts'
import { shares, technology, timeEffect } from '../small-case.ts'

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
  return figure(c, c.model.secureShare)
}

describe('the secure share of income', () => {
  it('is lasting funding by all funding, in present value', () => {
    const funding = [fund('a', 'temporary', 300, 0, 0, 0), fund('b', 'structural', 0, 110, 121)]
    expect(secure({ funding })).toBe(six(231 / 531)[0])
    expect(secure({ funding }, { discountRate: input(0.1) })).toBe(0.4)
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

  it('is nothing without income', () => {
    expect(secure({})).toBe(0)
  })
})

describe('the shares by evidence', () => {
  const graded = (value: number, grade: EvidenceGrade): Input => ({ ...input(value), grade })
  const cost = (id: string, amount: Input, vat: Input) => recurring({ id, amount, vat })

  it('take the weakest grade of the inputs of each line, by its size without sign', () => {
    const c = calculate({
      settings: settings(1),
      shared: shared({
        recurring: [
          cost('a', graded(100, 'measured'), graded(0, 'measured')),
          cost('b', graded(200, 'measured'), graded(0, 'published')),
          cost('c', graded(300, 'claim'), graded(0, 'published')),
        ],
      }),
      funding: [fund('d', 'temporary', 0, 400)],
    })
    const found = c.evidenceShares()
    expect([found.measured, found.published, found.claim, found.estimate].map(Number)).toEqual([
      0.1, 0.2, 0.3, 0.4,
    ])
  })

  it('grade the administration of funding by what is known of it', () => {
    const line = { ...fund('d', 'temporary', 0), administration: series(100) }
    const found = calculate({ funding: [line] }).evidenceShares()
    expect([Number(found.measured), Number(found.estimate)]).toEqual([0, 1])
  })

  it('are all zero for a case without money', () => {
    expect(Object.values(calculate({}).evidenceShares()).map(Number)).toEqual([0, 0, 0, 0])
  })
})

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

describe('the life that the norm would cover', () => {
  const covered = (nicRate: number, financingRate: number, g = 0) => {
    const base = settings(1, { financingRate: input(financingRate), indices: indices({ nic: series(g) }) })
    const c = calculate({ settings: { ...base, nic: { ...base.nic, rate: input(nicRate) } } })
    return c.coveringLife()?.toNumber() ?? null
  }

  it('is the norm life at the norm rate, and shorter where money costs less', () => {
    expect(covered(0.04, 0.04)).toBeCloseTo(10, 12)
    expect(covered(0, 0)).toBeCloseTo(10, 12)
    // 0.123290944 of the price a year covers 1 / 0.123290944 years without interest
    expect(covered(0.04, 0)).toBeCloseTo(1 / 0.123290944, 6)
  })

  it('is longer with a norm that is indexed and starts lower: A(life) = 0.113320195', () => {
    const life = covered(0.04, 0.04, 0.02) ?? 0
    expect(0.04 / (1 - 1.04 ** -life)).toBeCloseTo(0.113320195, 9)
    expect(life).toBeGreaterThan(10)
  })

  it('is none where the interest alone is more than the norm', () => {
    expect(covered(0, 0.1)).toBeNull()
  })
})
