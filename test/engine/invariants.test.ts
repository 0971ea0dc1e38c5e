import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import type { Entry } from '../../src/engine/formulas/ledger.ts'
import type { Node } from '../../src/engine/graph/node.ts'
import { nodePath } from '../../src/engine/graph/node.ts'
import { Decimal, ZERO } from '../../src/quantity/decimal.ts'
import { arbitraryCase } from '../domain/arbitrary-case.ts'

/** Sums of 40-digit decimals may differ in the last digits by the order of adding. */
function expectSame(a: Decimal, b: Decimal, size: Decimal): void {
  const slack = Decimal.max(1, size.abs()).times('1e-28')
  if (a.minus(b).abs().gt(slack)) expect(a.toString()).toBe(b.toString())
  expect(a.isFinite()).toBe(true)
}

function signed(c: Calculation, entries: readonly Entry[]): Decimal {
  return entries.reduce(
    (sum, e) => (e.side === 'benefit' ? sum.plus(c.value(e.amount)) : sum.minus(c.value(e.amount))),
    ZERO,
  )
}

function size(c: Calculation, entries: readonly Entry[]): Decimal {
  return entries.reduce((sum, e) => sum.plus(c.value(e.amount).abs()), ZERO)
}

function holdsForEveryCase(check: (c: Calculation, source: BusinessCase) => void, runs = 60): void {
  fc.assert(
    fc.property(arbitraryCase, (source) => {
      check(Calculation.of(source), source)
    }),
    { numRuns: runs },
  )
}

const total = (c: Calculation, nodes: readonly Node[]) => c.total(nodes)

describe('the ledger of any case', () => {
  it('has transfers and financing that add to zero over the stakeholders in every column', () => {
    holdsForEveryCase((c) => {
      for (const kind of ['transfer', 'financing'] as const)
        for (const t of c.model.axis.columns) {
          const entries = c.model.entries.filter((e) => e.kind === kind && e.column === t)
          expectSame(signed(c, entries), ZERO, size(c, entries))
        }
    })
  })

  it('makes society the sum over stakeholders and the sum of the resource entries, in cash and in present value', () => {
    holdsForEveryCase((c) => {
      const society = c.view('society')?.statement
      const others = c.model.views
        .map((v) => v.statement)
        .filter((s) => s.view.scope.kind === 'case' && s.view.stakeholder !== 'society')
      for (const t of c.model.axis.columns) {
        const resources = c.model.entries.filter(
          (e) => e.kind === 'resource' && e.category !== 'terminal-value' && e.column === t,
        )
        const cash = society?.cash[t] === undefined ? ZERO : c.value(society.cash[t])
        expectSame(cash, signed(c, resources), size(c, resources))
        expectSame(
          cash,
          total(
            c,
            others.flatMap((s) => s.cash[t] ?? []),
          ),
          size(c, c.model.entries),
        )
      }
      const present = society === undefined ? ZERO : c.value(society.netPresentValue)
      expectSame(
        present,
        total(
          c,
          others.map((s) => s.netPresentValue),
        ),
        size(c, c.model.entries),
      )
    })
  })

  it('adds up over technologies and shared lines, and over the rows of each statement', () => {
    holdsForEveryCase((c) => {
      for (const who of ['provider', 'society'] as const) {
        const whole = c.view(who)?.statement
        const parts = c.model.views
          .map((v) => v.statement)
          .filter((s) => s.view.stakeholder === who && s.view.scope.kind !== 'case')
        if (whole === undefined) continue
        const everything = size(c, c.model.entries)
        expectSame(
          c.value(whole.netPresentValue),
          total(
            c,
            parts.map((s) => s.netPresentValue),
          ),
          everything,
        )
        for (const t of c.model.axis.columns)
          expectSame(
            total(c, whole.cash.slice(t, t + 1)),
            total(
              c,
              parts.flatMap((s) => s.cash[t] ?? []),
            ),
            everything,
          )
      }
      for (const { statement: s } of c.model.views) {
        const inCash = s.rows.filter(
          (r) => !['depreciation', 'disposal-loss', 'interest', 'terminal-value'].includes(r.category),
        )
        expectSame(
          total(c, s.cash),
          total(
            c,
            inCash.flatMap((r) => r.amounts),
          ),
          size(c, c.model.entries),
        )
        const present = s.rows.filter(
          (r) => !['depreciation', 'disposal-loss', 'interest'].includes(r.category),
        )
        expectSame(
          c.value(s.netPresentValue),
          total(
            c,
            present.map((r) => r.presentValue),
          ),
          size(c, c.model.entries),
        )
      }
    })
  })

  it('lets cash and exploitation agree over the whole life: depreciation + disposal losses = investment - proceeds - book value left', () => {
    holdsForEveryCase((c) => {
      for (const { asset, books, booksOnNorm } of c.model.capital.assets)
        for (const basis of [books, booksOnNorm]) {
          const charged = total(c, basis.depreciation).plus(total(c, basis.disposalLoss))
          const used = total(c, asset.purchases)
            .minus(total(c, asset.proceeds))
            .minus(c.value(basis.bookValueLeft))
          expectSame(charged, used, total(c, asset.purchases))
          for (const n of [...basis.depreciation, ...basis.disposalLoss, ...basis.interest])
            expect(c.value(n).gte('-1e-20')).toBe(true)
        }
    })
  })

  it('posts the terminal value apart from cash, and not above what was paid', () => {
    holdsForEveryCase((c) => {
      for (const { asset } of c.model.capital.assets)
        expect(c.value(asset.terminalValue).lte(total(c, asset.purchases).plus('1e-20'))).toBe(true)
      for (const { statement: s } of c.model.views) {
        const flows = total(
          c,
          s.flows.map((f) => f.node),
        )
        expectSame(flows, total(c, s.cash).plus(c.value(s.terminalValue)), size(c, c.model.entries))
      }
    })
  })
})

describe('hours, devices and pools of any case', () => {
  it('gives every freed hour one destination', () => {
    holdsForEveryCase((c) => {
      const { hours } = c.model
      for (const t of c.model.axis.columns) {
        const of = (d: keyof typeof hours) => total(c, hours[d].slice(t, t + 1))
        const parts = of('cash').plus(of('redeploy')).plus(of('quality')).plus(of('informal'))
        expectSame(of('gross'), parts, of('cash').abs().plus(of('gross').abs()))
      }
    })
  })

  it('always has the devices that it needs, and replaces none before its life is over', () => {
    holdsForEveryCase((c) => {
      for (const { asset } of c.model.capital.assets)
        for (const t of c.model.axis.years) {
          const needed = total(c, asset.units.slice(t, t + 1))
          const present = total(c, asset.bought.slice(Math.max(0, t - asset.life), t))
          expect(present.plus('1e-20').gte(needed)).toBe(true)
          const bought = total(c, asset.bought.slice(t - 1, t))
          if (bought.gt('1e-20')) expectSame(present, needed, needed)
        }
    })
  })

  it('never turns more hours into money than are saved, nor more people than can be missed', () => {
    holdsForEveryCase((c) => {
      for (const { together, room, pool } of c.model.pools)
        for (const t of c.model.axis.years) {
          const steps = total(c, together.steps.slice(t, t + 1))
          const saved = total(c, together.saved.slice(t, t + 1))
          const used = steps.times(pool.shiftLength.value)
          expect(steps.lte(c.value(room).plus('1e-9'))).toBe(true)
          if (saved.gte(0)) expect(used.lte(saved.times('1.00000001').plus('1e-8'))).toBe(true)
        }
    })
  })
})

describe('indicators of any case', () => {
  it('agree with each other', () => {
    holdsForEveryCase((c) => {
      for (const { statement: s, indicators: i } of c.model.views) {
        const npv = c.value(s.netPresentValue)
        expectSame(npv, c.value(s.presentBenefits).minus(c.value(s.presentCosts)), size(c, c.model.entries))
        const { payback, rateOfReturn } = c.seriesIndicators(s)
        const { first, lasting } = payback
        if (lasting !== null) expect(first?.lte(lasting)).toBe(true)
        const lowest = c.series(s.cumulative).reduce((a, b) => Decimal.min(a, b), ZERO)
        expectSame(c.value(i.peakFunding), lowest.neg(), lowest)
        expect(c.value(i.peakFunding).isZero()).toBe(payback.lasting?.isZero() === true)
        if (rateOfReturn.kind !== 'none')
          for (const rate of rateOfReturn.kind === 'one' ? [rateOfReturn.rate] : rateOfReturn.rates)
            expect(rate.gt('-0.9900001')).toBe(true)
      }
    })
  })

  it('has a finite value for every step and a path of its own for every named step', () => {
    holdsForEveryCase((c) => {
      const paths = c.model.graph.nodes.flatMap((n) => (n.meaning === null ? [] : [nodePath(n.meaning)]))
      expect(paths.filter((p, i) => paths.indexOf(p) !== i)).toEqual([])
      expect(c.values.every((v) => v.isFinite())).toBe(true)
    }, 25)
  })
})
