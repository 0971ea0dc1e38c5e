import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { internalRatesOfReturn, polynomialRoots, type TimedFlow } from '../../src/engine/formulas/irr.ts'
import { payback } from '../../src/engine/formulas/payback.ts'
import { Decimal } from '../../src/quantity/decimal.ts'

function npv(flows: readonly TimedFlow[], rate: number): number {
  return flows.reduce((sum, f) => sum + f.amount.toNumber() * (1 + rate) ** -f.time, 0)
}

function gross(flows: readonly TimedFlow[], rate: number): number {
  return flows.reduce((sum, f) => sum + Math.abs(f.amount.toNumber()) * (1 + rate) ** -f.time, 0)
}

function ratesOf(flows: readonly TimedFlow[]): readonly number[] {
  const found = internalRatesOfReturn(flows)
  return found.kind === 'none' ? [] : (found.kind === 'one' ? [found.rate] : found.rates).map(Number)
}

/** Rates at which the net present value changes sign, by walking over them: the slow and certain way. */
function brackets(flows: readonly TimedFlow[]): readonly (readonly [number, number])[] {
  const steps = Array.from({ length: 800 }, (_, i) => (1 - 0.989) * (101 / 0.011) ** (i / 799) - 1)
  return steps.flatMap((to, i) => {
    const from = steps[i - 1]
    return from !== undefined && npv(flows, from) > 0 !== npv(flows, to) > 0 ? [[from, to] as const] : []
  })
}

const amounts = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 16 })
const yearly = amounts.map((list) => list.map((a, time) => ({ time, amount: new Decimal(a) })))
const halfYearly = amounts.map((list) => list.map((a, i) => ({ time: i / 2, amount: new Decimal(a) })))

describe('internal rates of return', () => {
  it.each([
    ['years', yearly],
    ['half years', halfYearly],
  ])('finds every root that a scan over the rates finds, in %s', (_name, flowsOf) => {
    fc.assert(
      fc.property(flowsOf, (flows) => {
        const rates = ratesOf(flows)
        for (const [low, high] of brackets(flows))
          expect(rates.some((r) => r >= low - 1e-9 && r <= high + 1e-9)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('finds only roots: the net present value at each is zero', () => {
    fc.assert(
      fc.property(fc.oneof(yearly, halfYearly), (flows) => {
        for (const rate of ratesOf(flows)) {
          expect(rate).toBeGreaterThan(-0.9900001)
          expect(Math.abs(npv(flows, rate)) / gross(flows, rate)).toBeLessThan(1e-8)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('does not change when all flows are doubled', () => {
    fc.assert(
      fc.property(yearly, (flows) => {
        const doubled = flows.map((f) => ({ ...f, amount: f.amount.times(2) }))
        expect(ratesOf(doubled)).toEqual(ratesOf(flows))
      }),
    )
  })

  it('finds a root that is touched and not crossed, and two that lie close together', () => {
    // (x - 1/1.1)^2, so that the net present value is never negative and zero at 10 %.
    expect(ratesOf([1, -2.2, 1.21].map((a, time) => ({ time, amount: new Decimal(a) })))[0]).toBeCloseTo(
      0.1,
      6,
    )
    // Roots at 10 % and 10.1 %.
    const close = [1, -(1.1 + 1.101), 1.1 * 1.101].map((a, time) => ({ time, amount: new Decimal(a) }))
    expect(ratesOf(close).map((r) => r.toFixed(6))).toEqual(['0.100000', '0.101000'])
  })

  it('calls flows that start with income or change sign twice unconventional', () => {
    const of = (...list: number[]) =>
      internalRatesOfReturn(list.map((a, time) => ({ time, amount: new Decimal(a) }))).unconventional
    expect(of(-100, 60, 60)).toBe(false)
    expect(of(0, -100, 60, 60)).toBe(false)
    expect(of(100, -60, -60)).toBe(true)
    expect(of(-100, 160, -60)).toBe(true)
  })

  it('says that there are no flows', () => {
    expect(internalRatesOfReturn([{ time: 0, amount: new Decimal(0) }])).toEqual({
      kind: 'none',
      reason: 'no-flows',
      unconventional: true,
    })
  })

  it('finds the whole roots of a polynomial that is made of them', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }),
        (roots) => {
          const product = roots.reduce<number[]>(
            (poly, r) => [...poly, 0].map((_, i) => (poly[i - 1] ?? 0) - r * (poly[i] ?? 0)),
            [1],
          )
          expect(polynomialRoots(product, 0, 20).map((x) => Math.round(x * 1e4) / 1e4)).toEqual(
            roots.sort((a, b) => a - b),
          )
        },
      ),
    )
  })
})

describe('payback', () => {
  const of = (...list: number[]) => {
    const found = payback(list.map((c) => new Decimal(c)))
    return [found.first?.toNumber() ?? null, found.lasting?.toNumber() ?? null, found.startsPaid]
  }

  it('is where cumulated cash crosses zero, linear within the year', () => {
    expect(of(-100, -50, 50, 60)).toEqual([1.5, 1.5, false])
  })

  it('tells the first moment and the lasting one apart', () => {
    expect(of(-100, 100, -100, 100)).toEqual([0.5, 2.5, false])
  })

  it('never comes when the end is short', () => {
    expect(of(-100, 50, -1)).toEqual([expect.closeTo(0.6667, 4), null, false])
    expect(of(-100, -50)).toEqual([null, null, false])
  })

  it('is zero at first when a start subsidy pays the start', () => {
    expect(of(20, -10, 10)).toEqual([0, 1.5, true])
    expect(of(0, 10, 20)).toEqual([0, 0, true])
  })
})
