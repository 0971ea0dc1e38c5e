import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import { assumed, assumedSeries, newEffect, newFunding } from '../../src/domain/defaults.ts'
import type { Effect } from '../../src/domain/effect.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import type { Contribution } from '../../src/engine/formulas/contribution.ts'
import { decimalText, fromDecimal } from '../../src/quantity/decimal-text.ts'
import { Decimal, ZERO } from '../../src/quantity/decimal.ts'
import { arbitraryCase } from '../domain/arbitrary-case.ts'

/** A promised contribution is no benefit that disappoints, so realism is off. */
const NO_REALISM = { costSurcharge: assumed('0'), benefitCut: assumed('0'), delayMonths: assumed('0') }

/** What the insurer gains beside the rest, so that in half of the cases the others can pay all that is asked. */
function gainOf(perYear: string): Effect {
  const effect = newEffect('admission', 'gain', 'Gain', 'part')
  if (effect.kind !== 'admission') throw new Error('Another kind of effect was asked for')
  const amounts = [{ id: 'part', stakeholder: 'zvw', amount: assumed(perYear) }]
  return { ...effect, clients: assumedSeries('100'), weeks: assumed('1'), amounts }
}

const anyCase = fc
  .tuple(
    arbitraryCase,
    fc.integer({ min: 0, max: 5000 }),
    fc.integer({ min: 1, max: 30 }),
    fc.constantFrom('0', '1000000000'),
  )
  .map(([c, margin, years, perYear]): BusinessCase => ({
    ...c,
    shared: { ...c.shared, effects: [...c.shared.effects, gainOf(perYear)] },
    settings: {
      ...c.settings,
      realism: NO_REALISM,
      contribution: { margin: assumed(String(margin)), years: assumed(String(years)) },
    },
  }))

/** The case in which each party pays what is asked of it, year by year; null where an amount is more than a case can hold. */
function paidOut(c: Calculation, asked: readonly Contribution[]): Calculation | null {
  const { years } = c.model.contribution
  const lines = asked.flatMap(({ stakeholder, perYear }, i) => {
    const amount = c.value(perYear)
    if (amount.lte(0)) return []
    const text = fromDecimal(amount)
    if (text === null || amount.gt(1e10)) return [null]
    const values = [decimalText('0'), ...Array.from({ length: years }, () => text)]
    const line = newFunding(`paid-${String(i)}`, 'Paid')
    return [{ ...line, funder: stakeholder, amount: { kind: 'fixed', amounts: { values } } as const }]
  })
  const whole = lines.filter((line) => line !== null)
  if (whole.length < lines.length) return null
  const { businessCase } = c
  return Calculation.of({ ...businessCase, funding: [...businessCase.funding, ...whole] })
}

const worth = (c: Calculation, who: string) => {
  const view = c.view(who)
  return view === undefined ? ZERO : c.value(view.statement.netPresentValue)
}

/** An amount in a case has twelve decimals, which over thirty years and some parties is less than a thousandth of a cent. */
function expectClose(a: Decimal, b: Decimal): void {
  const slack = Decimal.max(1, a.abs(), b.abs()).times('1e-7')
  if (a.minus(b).abs().gt(slack)) expect(a.toString()).toBe(b.toString())
}

describe('contributions that are paid', () => {
  it('leave the provider its margin as far as they cover it, and society as it was', () => {
    let covered = 0
    fc.assert(
      fc.property(anyCase, (source) => {
        const before = Calculation.of(source)
        const { byGain, required, uncovered, shortage } = before.model.contribution
        const after = paidOut(before, byGain)
        if (after === null) return
        expectClose(worth(after, 'society'), worth(before, 'society'))
        const left = before
          .value(required)
          .minus(before.value(shortage))
          .minus(before.value(uncovered))
          .plus(before.value(shortage).isZero() ? worth(before, 'provider') : ZERO)
        expectClose(worth(after, 'provider'), left)
        if (!before.value(required).isZero() && before.value(uncovered).isZero()) covered++
        for (const { stakeholder, gain, present } of byGain) {
          expectClose(worth(after, stakeholder), worth(before, stakeholder).minus(before.value(present)))
          expect(before.value(present).lte(before.value(gain).times('1.0000000001'))).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
    expect(covered).toBeGreaterThan(5)
  })

  it('by benefits add to zero and give everyone who benefits the same ratio', () => {
    fc.assert(
      fc.property(anyCase, (source) => {
        const c = Calculation.of(source)
        const { shares, ratio, benefits, costs } = c.model.contribution.byBenefits
        const sum = shares.reduce((all, { present }) => all.plus(c.value(present)), ZERO)
        expectClose(sum.plus(c.value(costs)), c.value(costs))
        if (c.value(benefits).isZero() || c.value(costs).lte(0)) return
        for (const share of shares) {
          const own = c.value(share.benefits)
          const borne = c.value(share.costs).plus(c.value(share.present))
          expectClose(borne.times(c.value(ratio)), own)
        }
      }),
      { numRuns: 60 },
    )
  })
})
