import { describe, expect, it } from 'vitest'
import { DEFAULT_RULES } from '../../../src/domain/default-rules.ts'
import { emptyCase, newEffect, newFunding } from '../../../src/domain/defaults.ts'
import type { Effect } from '../../../src/domain/effect.ts'
import type { FundingLine } from '../../../src/domain/funding.ts'
import { listInputs } from '../../../src/domain/list-inputs.ts'
import type { RuleLimits } from '../../../src/domain/rules.ts'
import type { Calculation } from '../../../src/engine/calculation.ts'
import { calculate, cash, category, figures, viewOf } from '../figures.ts'
import { input, series, settings, shared, technology } from '../small-case.ts'

const rule = (limits: Partial<RuleLimits>): RuleLimits => ({
  id: 'small-scale-experiment',
  validFrom: input(2020),
  excludesProven: false,
  ...limits,
})

const LINE: FundingLine = {
  ...newFunding('fund', 'Fund'),
  rule: 'small-scale-experiment',
  amount: { kind: 'fixed', amounts: series(100, 300, 300, 300, 300) },
}

/** Four years from 2027 on. */
const funded = (limits: Partial<RuleLimits>, line: Partial<FundingLine> = {}) =>
  calculate({
    settings: settings(4),
    technologies: [technology()],
    rules: [rule(limits)],
    funding: [{ ...LINE, ...line }],
  })

function cutsOf(c: Calculation): Readonly<Record<string, readonly number[]>> {
  const [ruled] = c.model.ruledFunding
  return Object.fromEntries((ruled?.cuts ?? []).map((cut) => [cut.limit, figures(c, cut.byColumn)]))
}

describe('the rule of a scheme', () => {
  it('that limits nothing leaves a line as it is', () => {
    const c = funded({})
    expect(category(c, 'funding')).toEqual([100, 300, 300, 300, 300])
    expect(cutsOf(c)).toEqual({})
  })

  it('is not applied to lines of another scheme', () => {
    const c = funded({ mostPerYear: input(1) }, { rule: 'subsidy' })
    expect(category(c, 'funding')).toEqual([100, 300, 300, 300, 300])
    expect(c.model.ruledFunding).toEqual([])
  })

  it('is not applied to lines of no scheme, whatever the case says', () => {
    const c = funded({ id: 'none', mostPerYear: input(1) }, { rule: 'none' })
    expect(category(c, 'funding')).toEqual([100, 300, 300, 300, 300])
    expect(c.model.ruledFunding).toEqual([])
  })

  it('pays in its period only; the start is the end of the year before', () => {
    const late = funded({ validFrom: input(2028), validTo: input(2029) })
    expect(category(late, 'funding')).toEqual([0, 0, 300, 300, 0])
    expect(cutsOf(late)).toEqual({ period: [100, 300, 0, 0, 300] })
    expect(category(funded({ validTo: input(2027) }), 'funding')).toEqual([100, 300, 0, 0, 0])
    expect(category(funded({ validTo: input(2026) }), 'funding')).toEqual([100, 0, 0, 0, 0])
    expect(category(funded({ validTo: input(2025) }), 'funding')).toEqual([0, 0, 0, 0, 0])
  })

  it('pays no more than the most per calendar year', () => {
    const c = funded({ mostPerYear: input(250) })
    expect(category(c, 'funding')).toEqual([100, 250, 250, 250, 250])
    expect(cutsOf(c)).toEqual({ amount: [0, 50, 50, 50, 50] })
  })

  it('stops after the most years, counted from the first payment', () => {
    expect(category(funded({ mostYears: input(3) }), 'funding')).toEqual([100, 300, 300, 0, 0])
    const amounts = series(0, 0, 300, 0, 300)
    const c = funded({ mostYears: input(2) }, { amount: { kind: 'fixed', amounts } })
    expect(category(c, 'funding')).toEqual([0, 0, 300, 0, 0])
    expect(cutsOf(c)).toEqual({ years: [0, 0, 0, 0, 300] })
  })

  it('does not count a year in which it did not pay', () => {
    const c = funded({ validFrom: input(2028), mostYears: input(2) })
    expect(category(c, 'funding')).toEqual([0, 0, 300, 300, 0])
    expect(cutsOf(c)).toEqual({ period: [100, 300, 0, 0, 0], years: [0, 0, 0, 0, 300] })
  })

  it('starts counting anew when the first payment is typed in an earlier year', () => {
    const amounts = series(0, 0, 300, 300, 300)
    const before = funded({ mostYears: input(2) }, { amount: { kind: 'fixed', amounts } })
    expect(category(before, 'funding')).toEqual([0, 0, 300, 300, 0])
    const edited = { ...LINE, amount: { kind: 'fixed', amounts: series(0, 5, 300, 300, 300) } } as const
    const after = before.with({ ...before.businessCase, funding: [edited] })
    expect(after.model).toBe(before.model)
    expect(category(after, 'funding')).toEqual([0, 5, 300, 0, 0])
  })

  it('pays only a share', () => {
    const c = funded({ mostShare: input(0.15) })
    expect(category(c, 'funding')).toEqual([15, 45, 45, 45, 45])
    expect(cutsOf(c)).toEqual({ share: [85, 255, 255, 255, 255] })
  })

  it('pays nothing for proven technology where it excludes that', () => {
    const c = funded({ excludesProven: true }, { provenTechnology: true })
    expect(category(c, 'funding')).toEqual([0, 0, 0, 0, 0])
    expect(cutsOf(c)).toEqual({ proven: [100, 300, 300, 300, 300] })
    expect(category(funded({ excludesProven: true }), 'funding')).toEqual([100, 300, 300, 300, 300])
    expect(category(funded({}, { provenTechnology: true }), 'funding')).toEqual([100, 300, 300, 300, 300])
  })

  it('cuts for one reason after another, and each euro once', () => {
    const c = funded({ mostShare: input(0.5), mostPerYear: input(120), mostYears: input(3) })
    expect(category(c, 'funding')).toEqual([50, 120, 120, 0, 0])
    expect(cutsOf(c)).toEqual({
      share: [50, 150, 150, 150, 150],
      years: [0, 0, 0, 150, 150],
      amount: [0, 30, 30, 0, 0],
    })
    const [ruled] = c.model.ruledFunding
    expect(figures(c, ruled?.claim ?? [])).toEqual([100, 300, 300, 300, 300])
    expect(figures(c, ruled?.cut ?? [])).toEqual([50, 180, 180, 300, 300])
    expect(figures(c, ruled?.allowed ?? [])).toEqual([50, 120, 120, 0, 0])
  })

  it('takes from the funder no more than the provider gets', () => {
    const c = funded({ mostPerYear: input(250) }, { administration: series(10) })
    expect([cash(c), cash(c, 'funder')]).toEqual([
      [90, 250, 250, 250, 250],
      [-100, -250, -250, -250, -250],
    ])
  })
})

describe('hours of home-care technology', () => {
  const rate = (hours: number | null): Partial<FundingLine> => ({
    rule: 'home-care-technology',
    amount: {
      kind: 'rate',
      rate: input(100),
      ...(hours === null ? {} : { hoursPerClientMonth: input(hours) }),
      per: 'year',
      technologyId: 't',
      driver: { kind: 'users' },
      fromYear: input(1),
      toYear: input(4),
    },
  })
  const limits: Partial<RuleLimits> = { id: 'home-care-technology', mostHours: input(6.5) }

  it('are paid up to the most per client per month', () => {
    const c = funded(limits, rate(13))
    // Ten users of 100 euro, half of which may be claimed.
    expect(category(c, 'funding')).toEqual([0, 500, 500, 500, 500])
    expect(cutsOf(c)).toEqual({ hours: [0, 500, 500, 500, 500] })
  })

  it('below the most, none, or untold, are paid in full', () => {
    for (const hours of [6.5, 2, 0, null])
      expect(category(funded(limits, rate(hours)), 'funding')).toEqual([0, 1000, 1000, 1000, 1000])
  })
})

describe('a supplement on the rate', () => {
  it('is never paid over nhc and nic', () => {
    const supplement: Effect = {
      ...(newEffect('revenue', 'x', 'Effect', 'part') as Extract<Effect, { kind: 'revenue' }>),
      base: input(10000),
      percentage: input(0.02),
      capitalShare: input(0.25),
      toYear: input(3),
    }
    const c = calculate({ shared: shared({ effects: [supplement] }) })
    expect(category(c, 'rate-supplement')).toEqual([0, 150, 150, 150])
    expect(category(c, 'rate-supplement', 'wlz')).toEqual([0, -150, -150, -150])
  })
})

describe('the rules that a new case starts with', () => {
  const of = (id: RuleLimits['id']) => DEFAULT_RULES.find((each) => each.id === id)

  it('say what the policy rules say, with their source', () => {
    expect(of('home-care-technology')?.mostHours?.value).toBe('6.5')
    expect(of('small-scale-experiment')).toMatchObject({
      mostPerYear: { value: '500000' },
      mostYears: { value: '3' },
      excludesProven: true,
    })
    expect(of('quality-budget')).toMatchObject({ validTo: { value: '2021' }, mostShare: { value: '0.15' } })
    expect(of('transition-funds')?.validTo?.value).toBe('2026')
    const inputs = listInputs(emptyCase('c', 'C', 2027)).filter(({ path }) => path.startsWith('rules.'))
    expect(inputs.length).toBeGreaterThan(8)
    const unsourced = inputs.filter(
      ({ input: { source = '', grade } }) => source === '' || grade !== 'published',
    )
    expect(unsourced).toEqual([])
  })

  it('cut an experiment of a million a year to half of it, for three years', () => {
    const amounts = series(0, 1_000_000, 1_000_000, 1_000_000, 1_000_000)
    const c = calculate({
      settings: settings(4),
      rules: DEFAULT_RULES,
      funding: [{ ...LINE, amount: { kind: 'fixed', amounts } }],
    })
    expect(category(c, 'funding')).toEqual([0, 500_000, 500_000, 500_000, 0])
    expect(viewOf(c).statement.rows.length).toBeGreaterThan(0)
  })
})
