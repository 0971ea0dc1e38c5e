import { describe, expect, it } from 'vitest'
import {
  assumed,
  assumedSeries,
  emptyCase,
  newAsset,
  newFunction,
  newGroup,
  newTechnology,
  newTimeEffect,
} from '../../src/domain/defaults.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { internalRatesOfReturn } from '../../src/engine/formulas/irr.ts'
import { annuityFactor } from '../../src/engine/formulas/norm-reimbursement.ts'
import { GraphBuilder } from '../../src/engine/graph/builder.ts'
import { evaluateExactly, valueOf } from '../../src/engine/graph/exact.ts'
import { Decimal } from '../../src/quantity/decimal.ts'
import { caseWithFlows } from './case-with-flows.ts'

function provider(flows: readonly string[], rate: string, financing?: string) {
  const calculation = Calculation.of(caseWithFlows(flows, rate, financing))
  const view = calculation.view('provider')
  if (view === undefined) throw new Error('No provider')
  return { calculation, ...view, series: calculation.seriesIndicators(view.statement) }
}

function npv(rate: string, flows: readonly string[]): number {
  const { calculation, statement } = provider(flows, rate)
  return calculation.value(statement.netPresentValue).toNumber()
}

function irr(...flows: readonly (number | string)[]) {
  return internalRatesOfReturn(flows.map((amount, time) => ({ time, amount: new Decimal(amount) })))
}

describe('net present value', () => {
  it('numpy-financial, test_financial.py: first flow not discounted', () => {
    expect(npv('0.05', ['-15000', '1500', '2500', '3500', '4500', '6000'])).toBeCloseTo(122.894855, 6)
  })

  it('FormCalc reference (help.adobe.com): first flow at the end of year 1', () => {
    expect(npv('0.1', ['0', '500', '1500', '4000', '10000'])).toBeCloseTo(11529.60863329007, 8)
  })

  it('numpy-financial: present value of 12 000 a year for 20 years at 7 %', () => {
    expect(npv('0.07', ['0', ...Array<string>(20).fill('12000')])).toBeCloseTo(127128.1709461939, 8)
  })

  it('Dutch health-economic guideline (tatooheene): effects at 1.5 %, first year not discounted', () => {
    expect(npv('0.015', ['1', '1', '1', '1'])).toBeCloseTo(3.912200417, 9)
  })

  it('PMC11367080, table 2: programme roll-up without discounting', () => {
    const net = ['454049', '465879', '478017', '503250', '515320']
    expect(npv('0', ['0', ...net])).toBe(2_416_515)
  })

  it('Brealey and Myers: the larger project has the lower rate of return and the higher net present value', () => {
    expect(npv('0.1', ['-10000', '20000'])).toBeCloseTo(8181.818182, 6)
    expect(npv('0.1', ['-20000', '35000'])).toBeCloseTo(11818.181818, 6)
    expect(irr(-10000, 20000)).toMatchObject({ kind: 'one', rate: new Decimal(1) })
    expect(irr(-20000, 35000)).toMatchObject({ kind: 'one', rate: new Decimal('0.75') })
  })
})

describe('internal rate of return', () => {
  it.each([
    ['numpy-financial', [-150000, 15000, 25000, 35000, 45000, 60000], 0.0524, 4],
    ['numpy-financial', [-100, 0, 0, 74], -0.0955, 4],
    ['numpy-financial', [-100, 39, 59, 55, 20], 0.28095, 5],
    ['numpy-financial', [-100, 100, 0, 7], 0.06206, 5],
    ['formulajs', [-75000, 12000, 15000, 18000, 21000, 24000], 0.05715142887178467, 14],
  ])('%s: %j', (_source, flows, expected, digits) => {
    const found = irr(...flows)
    expect(found).toMatchObject({ kind: 'one', unconventional: false })
    expect(found.kind === 'one' ? found.rate.toNumber() : Number.NaN).toBeCloseTo(expected, digits)
  })

  it('numpy-financial: two sign changes have two roots, of which numpy gives -0.0833', () => {
    const found = irr(-100, 100, 0, -7)
    expect(found).toMatchObject({ kind: 'several', unconventional: true })
    const rates = found.kind === 'several' ? found.rates.map(Number) : []
    expect(rates).toHaveLength(2)
    expect(rates.some((r) => Math.abs(r - -0.0833) < 5e-5)).toBe(true)
  })

  it('numpy-financial: flows of one sign have none', () => {
    expect(irr(1, 2, 3)).toEqual({ kind: 'none', reason: 'no-sign-change', unconventional: true })
    expect(irr(-1, -2, -3)).toEqual({ kind: 'none', reason: 'no-sign-change', unconventional: false })
  })

  it('numpy-financial, issue 15: nearly everything lost is no rate above -99 %', () => {
    expect(irr(-3000, '2.3926932267015667e-07', '4.1672087103345505e-16')).toMatchObject({
      kind: 'none',
      reason: 'no-root',
    })
  })

  it('numpy-financial, issue 39: 27 flows that change sign twice', () => {
    const falling = Array.from({ length: 25 }, (_, k) => 108466.80462450592 - k * 7336.8402312253)
    const found = irr(-217500, -217500, ...falling)
    const rates =
      found.kind === 'several' ? found.rates.map(Number) : found.kind === 'one' ? [Number(found.rate)] : []
    expect(rates.some((r) => Math.abs(r - 0.12) < 5e-9)).toBe(true)
  })
})

describe('modified internal rate of return', () => {
  it.each([
    [['-120000', '39000', '30000', '21000', '37000', '46000'], '0.1', '0.12', 0.126094],
    [['-4500', '-800', '800', '800', '600', '600', '800', '800', '700', '3000'], '0.08', '0.055', 0.0666],
  ])('numpy-financial: %j', (flows, financing, reinvestment, expected) => {
    const found = provider(flows, reinvestment, financing).series.modifiedRateOfReturn
    expect(found?.toNumber()).toBeCloseTo(expected, expected === 0.0666 ? 4 : 6)
  })
})

describe('annuity', () => {
  const factor = (rate: Decimal, years: number, growth = '0') => {
    const b = new GraphBuilder()
    const index = (k: number) => b.constant(new Decimal(1).plus(growth).pow(k - 1), '1')
    const node = annuityFactor(b, b.constant(rate, '1'), years, index)
    return valueOf(evaluateExactly(b.graph()), node)
  }

  it('calculation model, check values at 4 %', () => {
    expect(factor(new Decimal('0.04'), 10).toFixed(9)).toBe('0.123290944')
    expect(factor(new Decimal('0.04'), 3).toFixed(9)).toBe('0.360348539')
    expect(factor(new Decimal('0.04'), 10, '0.02').toFixed(9)).toBe('0.113320195')
  })

  it('numpy-financial and formulajs: payment on a loan', () => {
    expect(factor(new Decimal('0.08').div(12), 60).times(15000).toFixed(6)).toBe('304.145914')
    expect(factor(new Decimal(0), 60).times(15000).toFixed(6)).toBe('250.000000')
    expect(factor(new Decimal('0.1').div(12), 24).times(100000).toNumber()).toBeCloseTo(4614.49263375167, 9)
  })
})

describe('depreciation', () => {
  const withAsset = (price: string, residual: string, life: string, rate: string) => {
    const empty = emptyCase('asset', 'Asset', 2027)
    const asset = {
      ...newAsset('device', 'Device'),
      price: assumed(price),
      residual: assumed(residual),
      life: assumed(life),
      vat: assumed('0'),
      driver: { kind: 'fixed' } as const,
    }
    return Calculation.of({
      ...empty,
      settings: { ...empty.settings, horizon: assumed(life), discountRate: assumed(rate) },
      shared: { ...empty.shared, assets: [asset] },
    })
  }

  it('Microsoft, SLN: 30 000 less 7 500 over 10 years is 2 250 a year', () => {
    const { model, ...c } = withAsset('30000', '0.25', '10', '0.04')
    const books = model.capital.assets[0]?.books.depreciation ?? []
    expect(books.map((n) => c.values[n.id]?.toNumber()).slice(1)).toEqual(Array<number>(10).fill(2250))
  })

  it('Dutch costing manual (tatooheene): annual cost K = (V - R/(1+i)^N) / a', () => {
    const c = withAsset('50000', '0.1', '10', '0.025')
    const indicators = c.view('provider')?.indicators
    expect(indicators && c.value(indicators.equivalentAnnualCost).toFixed(6)).toBe('5266.644343')
  })
})

describe('return on investment and payback', () => {
  it.each([
    ['low', '20700', -19.77, 14.96],
    ['base', '41400', 60.47, 7.48],
    ['high', '62100', 140.7, 4.99],
    ['review-heavy', '13800', -46.51, 22.43],
  ])('published time-saving sheet, %s: benefit %s on a cost of 25 800', (_name, benefit, roi, months) => {
    const one = provider(['-25800', benefit], '0')
    const returned = one.calculation.value(one.indicators.returnOnInvestment)
    expect(returned.times(100).toNumber()).toBeCloseTo(roi, 2)
    const two = provider(['-25800', benefit, benefit], '0')
    expect(two.series.payback.lasting?.times(12).toNumber()).toBeCloseTo(months, 2)
  })

  it('hip airbags (skipr.nl 2019): a claim of 1 000 000 on 30 000 is 32 times the money', () => {
    const { calculation, indicators } = provider(['-30000', '1000000'], '0')
    expect(calculation.value(indicators.returnOnInvestment).toFixed(1)).toBe('32.3')
  })
})

describe('hours', () => {
  it.each([
    ['OneLondon record (doi 10.21203/rs.3.rs-5638121): 840 000 times half a minute', '840000', '0.5', 7000],
    ['video care (uwcompaan.nl): 125 077 contacts of 13 minutes', '125077', '13', 27100.016667],
  ])('%s', (_name, times, minutes, expected) => {
    const empty = emptyCase('hours', 'Hours', 2027)
    const c = Calculation.of({
      ...empty,
      settings: { ...empty.settings, horizon: assumed('1') },
      functions: [newFunction('staff', 'Staff')],
      groups: [{ ...newGroup('g', 'All'), clients: assumedSeries(times) }],
      technologies: [
        {
          ...newTechnology('t', 'Technology'),
          groups: [{ id: 'served', groupId: 'g', eligible: assumed('1') }],
          adoption: { kind: 'list', shares: assumedSeries('1') },
          timeEffects: [{ ...newTimeEffect('e', 'Time', 'staff'), minutes: assumed(minutes), per: 'year' }],
        },
      ],
    })
    expect(c.series(c.model.hours.gross).map((h) => Number(h.toFixed(6)))).toEqual([0, expected])
  })
})
