import { describe, expect, it } from 'vitest'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { newFunding } from '../../../src/domain/defaults.ts'
import type { FundingAmount, FundingLine } from '../../../src/domain/funding.ts'
import { calculate, cash, category, figures, viewOf } from '../figures.ts'
import { asset, group, indices, input, series, settings, technology } from '../small-case.ts'

const fixed = (...amounts: readonly number[]): FundingAmount => ({
  kind: 'fixed',
  amounts: series(...amounts),
})
type Rate = Extract<FundingAmount, { kind: 'rate' }>
const rate = (more: Partial<Rate> = {}): Rate => ({
  kind: 'rate',
  rate: input(20),
  per: 'year',
  technologyId: 't',
  driver: { kind: 'users' },
  fromYear: input(1),
  toYear: input(3),
  ...more,
})

const funded = (line: Partial<FundingLine>, parts: Partial<BusinessCase> = {}) =>
  calculate({
    technologies: [technology()],
    funding: [{ ...newFunding('fund', 'Fund'), ...line }],
    ...parts,
  })

describe('funding', () => {
  it('of fixed amounts goes from funder to provider from the start on, and stops after the last amount', () => {
    const c = funded({ amount: fixed(500, 300, 100) })
    expect([cash(c), cash(c, 'funder'), cash(c, 'society')]).toEqual([
      [500, 300, 100, 0],
      [-500, -300, -100, 0],
      [0, 0, 0, 0],
    ])
  })

  it('is in euros of the day: no index', () => {
    const rising = indices({
      tariff: series(0.1),
      technology: series(0.1),
      wage: series(0.1),
      nic: series(0.1),
    })
    const c = funded(
      { amount: fixed(0, 300, 300), administration: series(10, 10, 10) },
      { settings: settings(3, { indices: rising }) },
    )
    expect(cash(c)).toEqual([-10, 290, 290, 0])
    expect(
      category(funded({ amount: rate() }, { settings: settings(3, { indices: rising }) }), 'funding'),
    ).toEqual([0, 200, 200, 200])
  })

  it('costs the provider its own administration, which no one receives', () => {
    const c = funded({ administration: series(40, 25) })
    expect(category(c, 'funding-administration')).toEqual([-40, -25, 0, 0])
    expect(cash(c, 'society')).toEqual([-40, -25, 0, 0])
  })

  it('of a rate follows its driver in its years', () => {
    const of = (more: Partial<Rate>) => category(funded({ amount: rate(more) }), 'funding')
    expect(of({})).toEqual([0, 200, 200, 200])
    expect(of({ per: 'month' })).toEqual([0, 2400, 2400, 2400])
    expect(of({ fromYear: input(2), toYear: input(2) })).toEqual([0, 0, 200, 0])
    expect(of({ driver: { kind: 'new-users' } })).toEqual([0, 200, 0, 0])
    expect(of({ driver: { kind: 'fixed' } })).toEqual([0, 20, 20, 20])
  })

  it('of a rate follows the use of the technology, in part in a year that is begun', () => {
    const late = technology({
      start: input(2),
      startMonth: input(10),
      assets: [asset({ price: input(0), usersPerUnit: input(5) })],
    })
    const of = (more: Partial<Rate>) =>
      category(funded({ amount: rate(more) }, { technologies: [late] }), 'funding')
    expect(of({})).toEqual([0, 0, 50, 200])
    expect(of({ driver: { kind: 'devices', assetId: 'a' } })).toEqual([0, 0, 10, 40])
  })

  it('earmarked, co-funded, temporary or lasting, is the same money', () => {
    const plain = funded({ amount: fixed(0, 100, 100, 100) })
    const bound = funded({
      amount: fixed(0, 100, 100, 100),
      earmarkedShare: input(1),
      coFundedShare: input(0.5),
      duration: 'structural',
    })
    expect([cash(bound), cash(bound, 'funder')]).toEqual([cash(plain), cash(plain, 'funder')])
  })

  it('counts as income of the provider in the year', () => {
    const c = funded({ amount: fixed(500, 300), funder: 'zvw' }, { groups: [group()] })
    const { statement } = viewOf(c)
    expect(c.series(statement.exploitation).map(Number)).toEqual([500, 300, 0, 0])
    expect(cash(c, 'zvw')).toEqual([-500, -300, 0, 0])
  })

  it('of a rate belongs to its technology, fixed amounts to the case as a whole', () => {
    const views = (amount: FundingAmount) => {
      const c = funded({ amount })
      return ['t', null].map((id) => figures(c, viewOf(c, 'provider', id).statement.cash))
    }
    expect(views(rate())).toEqual([
      [0, 200, 200, 200],
      [0, 0, 0, 0],
    ])
    expect(views(fixed(500))).toEqual([
      [0, 0, 0, 0],
      [500, 0, 0, 0],
    ])
  })
})
