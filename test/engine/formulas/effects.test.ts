import { describe, expect, it } from 'vitest'
import { newEffect } from '../../../src/domain/defaults.ts'
import type { Effect } from '../../../src/domain/effect.ts'
import { calculate, cash, category, figures } from '../figures.ts'
import { input, series, settings, shared, technology } from '../small-case.ts'

const base = <K extends Effect['kind']>(kind: K) =>
  newEffect(kind, 'x', 'Effect', 'part') as Extract<Effect, { kind: K }>
const worth = (...amounts: readonly (readonly [string, number])[]) =>
  amounts.map(([stakeholder, amount]) => ({ id: stakeholder, stakeholder, amount: input(amount) }))
const divided = (...shares: readonly (readonly [string, number])[]) =>
  shares.map(([stakeholder, share]) => ({ id: stakeholder, stakeholder, share: input(share) }))

/** Ten users for two years. */
const withEffect = (effect: Effect) =>
  calculate({ settings: settings(2), technologies: [technology({ effects: [effect] })] })

describe('an effect', () => {
  it('of avoided events is users x probability x reduction x what an event costs each payer', () => {
    const c = withEffect({
      ...base('event'),
      probability: input(0.2),
      reduction: input(0.25),
      amounts: worth(['zvw', 12000], ['provider', 800], ['client', -100]),
    })
    // 10 x 0.2 x 0.25 = 0.5 events a year
    expect(category(c, 'event', 'zvw')).toEqual([0, 6000, 6000])
    expect(category(c, 'event')).toEqual([0, 400, 400])
    expect(category(c, 'event', 'client')).toEqual([0, -50, -50])
    expect(cash(c, 'society')).toEqual([0, 6350, 6350])
  })

  it('of later admission is clients x weeks x the difference per week for each payer', () => {
    const c = withEffect({
      ...base('admission'),
      clients: series(3, 4),
      weeks: input(10),
      amounts: worth(['wlz', 1500], ['zvw', -400]),
    })
    expect(category(c, 'admission', 'wlz')).toEqual([0, 45000, 60000])
    expect(category(c, 'admission', 'zvw')).toEqual([0, -12000, -16000])
  })

  it('of avoided cost is users x amount', () => {
    const c = withEffect({ ...base('avoided-cost'), amounts: worth(['provider', 30], ['zvw', 12]) })
    expect([category(c, 'avoided-cost')[1], category(c, 'avoided-cost', 'zvw')[1]]).toEqual([300, 120])
  })

  it('on travel is visits x km x cost per km, divided by shares; CO2 is km x factor', () => {
    const c = withEffect({
      ...base('travel'),
      visits: input(50),
      distance: input(6),
      costPerKm: input(0.4),
      co2PerKm: input(0.15),
      shares: divided(['provider', 0.75], ['client', 0.25]),
    })
    // 10 x 50 x 6 = 3 000 km
    expect(category(c, 'travel')).toEqual([0, 900, 900])
    expect(category(c, 'travel', 'client')).toEqual([0, 300, 300])
    expect(figures(c, c.model.co2)).toEqual([0, 450, 450])
  })

  it('on sick leave is FTE x percentage points x yearly cost x what is replaced', () => {
    const c = withEffect({
      ...base('sick-leave'),
      fte: input(40),
      percentagePoints: input(0.005),
      employerCost: input(60000),
      replacementShare: input(0.8),
      shares: divided(['provider', 1]),
    })
    expect(category(c, 'sick-leave')).toEqual([0, 9600, 9600])
  })

  it('on turnover is leavers avoided x what it costs to replace one', () => {
    const c = withEffect({
      ...base('turnover'),
      leaversAvoided: input(2),
      replacementCost: input(15000),
      shares: divided(['provider', 0.6], ['zvw', 0.4]),
    })
    expect([category(c, 'turnover')[2], category(c, 'turnover', 'zvw')[2]]).toEqual([18000, 12000])
  })

  it('on the rate is a percentage of a base in given years, from the payer to the provider', () => {
    const c = calculate({
      settings: settings(4),
      shared: shared({
        effects: [
          {
            ...base('revenue'),
            base: input(2000000),
            percentage: input(0.005),
            fromYear: input(2),
            toYear: input(3),
            payer: 'wlz',
          },
        ],
      }),
    })
    expect(category(c, 'rate-supplement')).toEqual([0, 0, 10000, 10000, 0])
    expect(category(c, 'rate-supplement', 'wlz')).toEqual([0, 0, -10000, -10000, 0])
    expect(cash(c, 'society')).toEqual([0, 0, 0, 0, 0])
  })

  it('that needs no users counts from year 1 where it belongs to no technology', () => {
    const turnover: Effect = {
      ...base('turnover'),
      leaversAvoided: input(1),
      replacementCost: input(9000),
      shares: divided(['provider', 1]),
    }
    const c = calculate({ settings: settings(2), shared: shared({ effects: [turnover] }) })
    expect(cash(c)).toEqual([0, 9000, 9000])
  })
})

describe('the class of an effect', () => {
  const of = (kind: Effect['class']) => {
    const effect: Effect = { ...base('avoided-cost'), class: kind, amounts: worth(['provider', 30]) }
    const c = withEffect(effect)
    const beside = c.model.besideLedger.flatMap((x) => x.amounts.map((a) => figures(c, a.byColumn)))
    return { inLedger: cash(c), beside }
  }

  it.each(['cash-releasing', 'societal'] as const)('%s enters the ledger', (kind) => {
    expect(of(kind)).toEqual({ inLedger: [0, 300, 300], beside: [] })
  })

  it.each(['not-cash-releasing', 'not-in-money'] as const)('%s is shown beside it', (kind) => {
    expect(of(kind)).toEqual({ inLedger: [0, 0, 0], beside: [[0, 300, 300]] })
  })

  it('keeps a supplement that releases no cash out of both sides of the transfer', () => {
    const supplement: Effect = {
      ...base('revenue'),
      class: 'not-cash-releasing',
      base: input(1000),
      percentage: input(0.1),
    }
    const c = withEffect(supplement)
    expect([cash(c), c.view('wlz')]).toEqual([[0, 0, 0], undefined])
  })
})
