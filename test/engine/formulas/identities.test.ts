import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { fieldFacts } from '../../../src/domain/fields.ts'
import type { TimeEffect } from '../../../src/domain/time-effect.ts'
import { decimalText, toDecimal } from '../../../src/quantity/decimal-text.ts'
import { Decimal } from '../../../src/quantity/decimal.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { arbitraryCase } from '../../domain/arbitrary-case.ts'
import { biggest, compareViews, expectSame } from '../compare-views.ts'
import { withFields, withNumbers, withoutStandingPrices, withTimeEffects } from '../changed-cases.ts'

const property = (check: (c: BusinessCase) => void) =>
  fc.assert(fc.property(arbitraryCase, check), { numRuns: 25 })

describe('doubling every amount in euro', () => {
  it('doubles net present values and leaves rates of return and payback as they are', () => {
    property((source) => {
      const doubled = withNumbers(source, (field, text) =>
        fieldFacts(field).unit.startsWith('EUR') ? toDecimal(text).times(2).toFixed() : null,
      )
      compareViews(source, doubled, (a, before, b, after) => {
        expectSame(b.value(after.netPresentValue), a.value(before.netPresentValue).times(2), biggest(a))
        const [was, is] = [a.seriesIndicators(before), b.seriesIndicators(after)]
        expect(rounded(is)).toEqual(rounded(was))
      })
    })
  })

  function rounded(value: unknown): unknown {
    return JSON.parse(
      JSON.stringify(value, (_key, v: unknown) =>
        typeof v === 'string' && /^-?\d/.test(v) ? new Decimal(v).toFixed(15) : v,
      ),
    )
  }
})

describe('nominal amounts at a nominal rate', () => {
  /** Prices are those of year 1 in column 0 as well, so the real value of all that comes later is a year of growth less. */
  it('are worth the start, and 1/(1+g) of what later constant prices are worth at the real rate', () => {
    const rates = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: -500, max: 2000 }))
    fc.assert(
      fc.property(arbitraryCase, rates, (drawn, [real, growth]) => {
        const r = new Decimal(real).div(10000)
        const g = new Decimal(growth).div(10000)
        const nominal = r.plus(1).times(g.plus(1)).minus(1)
        const moving = withoutStandingPrices(drawn)
        const source: BusinessCase = {
          ...moving,
          settings: { ...moving.settings, timing: 'end', terminalValue: false },
          funding: [],
        }
        const priced = (rate: Decimal, index: Decimal) =>
          withFields(source, {
            'settings.discountRate': rate.toFixed(),
            'index.wage': index.toFixed(),
            'index.technology': index.toFixed(),
            'index.tariff': index.toFixed(),
            'index.nic': index.toFixed(),
            // what is sold keeps the price of its purchase; realism moves amounts between years
            'asset.residual': '0',
            'realism.costSurcharge': '0',
            'realism.benefitCut': '0',
            'realism.delayMonths': '0',
          })
        compareViews(priced(r, new Decimal(0)), priced(nominal, g), (a, before, b, after) => {
          const start = a.total(before.cash.slice(0, 1))
          const later = a.value(before.netPresentValue).minus(start)
          expectSame(b.total(after.cash.slice(0, 1)), start, biggest(a))
          expectSame(b.value(after.netPresentValue), start.plus(later.div(g.plus(1))), biggest(b))
        })
      }),
      { numRuns: 25 },
    )
  })
})

describe('a life that is the norm life', () => {
  it('gives the same books on either basis, line by line and in the exploitation', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.integer({ min: 1, max: 12 }), (source, life) => {
        const c = Calculation.of(withFields(source, { 'asset.life': String(life), 'nic.life': String(life) }))
        for (const { books, booksOnNorm } of c.model.capital.assets)
          for (const key of ['depreciation', 'disposalLoss', 'interest', 'total'] as const)
            expect(c.series(booksOnNorm[key])).toEqual(c.series(books[key]))
        const exploitation = c.view('provider')?.statement.exploitation ?? []
        c.model.exploitationOnNorm.forEach((n, t) => {
          expectSame(c.value(n), c.total(exploitation.slice(t, t + 1)), biggest(c))
        })
      }),
      { numRuns: 25 },
    )
  })
})

describe('VAT that is all reclaimed', () => {
  it('is no VAT', () => {
    const none = { 'asset.vat': '0', 'oneOff.vat': '0', 'recurring.vat': '0', 'bundle.vat': '0' }
    property((source) => {
      const reclaimed = withFields(source, { 'settings.vatRecoverable': '1' })
      compareViews(reclaimed, withFields(source, none), (a, before, b, after) => {
        expectSame(b.value(after.netPresentValue), a.value(before.netPresentValue), biggest(a))
      })
    })
  })
})

describe('a freed hour of own staff', () => {
  it('is worth the same to society whether it is cashed or used for other care', () => {
    const asCash = (e: TimeEffect, all: boolean): TimeEffect => {
      const d = e.destination
      if (d.kind !== 'shares') return e
      const own = { ...d, cashHours: 'own-staff' } as const
      if (!all) return { ...e, destination: own }
      const both = toDecimal(d.cash.value).plus(toDecimal(d.redeploy.value)).toFixed()
      const cash = { ...d.cash, value: decimalText(both) }
      return { ...e, destination: { ...own, cash, redeploy: { ...d.redeploy, value: decimalText('0') } } }
    }
    property((source) => {
      const used = Calculation.of(withTimeEffects(source, (e) => asCash(e, false)))
      const cashed = Calculation.of(withTimeEffects(source, (e) => asCash(e, true)))
      const value = (c: Calculation) => {
        const society = c.view('society')?.statement.netPresentValue
        return society === undefined ? new Decimal(0) : c.value(society)
      }
      expectSame(value(cashed), value(used), biggest(used))
    })
  })
})
