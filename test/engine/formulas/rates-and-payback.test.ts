import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../src/domain/business-case.ts'
import { newFunding } from '../../../src/domain/defaults.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { caseWithFlows } from '../case-with-flows.ts'
import { calculate, cash, viewOf } from '../figures.ts'
import { asset, FIXED, input, recurring, series, settings, shared } from '../small-case.ts'

function returns(flows: readonly string[], discountRate: string, financingRate: string) {
  const c = Calculation.of(caseWithFlows(flows, discountRate, financingRate))
  return c.seriesIndicators(viewOf(c).statement)
}

/** A device of 1 000 for four years of which one or two are looked at, and 100 a year. */
function unfinished(horizon: number, more: Partial<Settings> = {}) {
  const c = calculate({
    settings: settings(horizon, { terminalValue: true, financingRate: input(0.2), ...more }),
    shared: shared({ assets: [asset({ driver: FIXED, life: input(4) })], recurring: [recurring()] }),
  })
  return { c, ...c.seriesIndicators(viewOf(c).statement) }
}

describe('the modified rate of return', () => {
  it('finances what is paid at the financing rate and puts out what is received at the discount rate', () => {
    const found = returns(['-22000', '17250', '-1000', '19250'], '0.1', '0.05').modifiedRateOfReturn
    // receipts grow to 17250 x 1.21 + 19250; payments are worth 22000 + 1000 / 1.05^2 now
    const expected = ((17250 * 1.21 + 19250) / (22000 + 1000 / 1.1025)) ** (1 / 3) - 1
    expect(found?.toNumber()).toBeCloseTo(expected, 12)
  })

  it('is exact to 30 digits', () => {
    const found = returns(['-100', '0', '0', '133.1'], '0.1', '0.05').modifiedRateOfReturn
    expect(found?.toFixed(30)).toBe('0.100000000000000000000000000000')
  })

  it('counts the terminal value with the cash of its year, as one flow', () => {
    const { c, modifiedRateOfReturn } = unfinished(1)
    expect(cash(c)).toEqual([-1000, -100])
    // 750 left less 100: 650 for 1 000
    expect(modifiedRateOfReturn?.toNumber()).toBeCloseTo(-0.35, 12)
  })

  it('is none where nothing is paid or nothing is received', () => {
    expect(returns(['100', '100'], '0.1', '0.1').modifiedRateOfReturn).toBeNull()
    expect(returns(['-100', '-100'], '0.1', '0.1').modifiedRateOfReturn).toBeNull()
  })
})

describe('the rate of return', () => {
  it('counts the terminal value, so that flows that end with it are conventional', () => {
    const { rateOfReturn } = unfinished(1)
    expect(rateOfReturn.kind === 'one' && rateOfReturn.rate.toFixed(9)).toBe('-0.350000000')
    expect(rateOfReturn.unconventional).toBe(false)
  })

  it('says why there is none', () => {
    expect(returns(['-100', '-10'], '0.1', '0.1').rateOfReturn).toMatchObject({
      kind: 'none',
      reason: 'no-sign-change',
    })
  })
})

describe('payback', () => {
  it('is told without the terminal value', () => {
    const { c, payback } = unfinished(2)
    expect(cash(c)).toEqual([-1000, -100, -100])
    expect(payback).toEqual({ first: null, lasting: null, startsPaid: false })
  })

  it('lasts only after a replacement has been paid for as well', () => {
    const c = calculate({
      settings: settings(4),
      shared: shared({ assets: [asset({ driver: FIXED, life: input(2) })] }),
      funding: [
        {
          ...newFunding('fund', 'Fund'),
          amount: { kind: 'fixed', amounts: series(0, 800, 400, 500, 500) },
        },
      ],
    })
    const { payback } = c.seriesIndicators(viewOf(c).statement)
    // -1000 | 800 | 400 - 1000 | 500 | 500: never above zero before the second device is paid
    expect(cash(c)).toEqual([-1000, 800, -600, 500, 500])
    expect([payback.first?.toNumber(), payback.lasting?.toNumber()]).toEqual([3.6, 3.6])
  })

  it('is reached twice where a replacement comes after it', () => {
    const { payback } = returns(['-100', '150', '-100', '80'], '0', '0')
    // 100/150 of year 1; then 50 short after year 2, 50/80 of year 3
    expect(payback.first?.toNumber()).toBeCloseTo(2 / 3, 12)
    expect(payback.lasting?.toNumber()).toBe(2.625)
  })

  it('counts discounted cash as well', () => {
    const { discountedPayback } = returns(['-100', '66', '66'], '0.1', '0')
    // 60 in year 1, 54.545454 in year 2: 40 / 54.545454
    expect(discountedPayback.lasting?.toNumber()).toBeCloseTo(1 + 40 / (66 / 1.21), 12)
  })

  it('is zero at first where a start subsidy pays the start, and says so', () => {
    const { payback } = returns(['10', '-40', '50'], '0', '0')
    expect(payback.startsPaid).toBe(true)
    expect([payback.first?.toNumber(), payback.lasting?.toNumber()]).toEqual([0, 1.6])
  })
})
