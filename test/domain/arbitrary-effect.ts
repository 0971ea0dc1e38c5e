import * as fc from 'fast-check'
import { INDEX_CATEGORIES } from '../../src/domain/business-case.ts'
import { BENEFIT_CLASSES, type Effect, type StakeholderShare } from '../../src/domain/effect.ts'
import type { FieldKey } from '../../src/domain/fields.ts'
import { decimalText } from '../../src/quantity/decimal-text.ts'
import { type Limits, arbitraryInput, arbitrarySeries } from './arbitrary-input.ts'
import { type Names, stakeholderOf } from './arbitrary-names.ts'
import { arbitraryName } from './arbitrary-text.ts'

const SPLITS = [
  ['1'],
  ['0.4', '0.6'],
  ['0.25', '0.25', '0.5'],
  ['1.5', '-0.5'],
  ['0.333333', '0.333333', '0.333333'],
  ['1', '0'],
] as const

function shares(id: string, names: Names): fc.Arbitrary<readonly StakeholderShare[]> {
  return fc.constantFrom(...SPLITS).chain((split) =>
    fc.tuple(
      ...split.map((share, n) =>
        fc.record({
          id: fc.constant(`${id}-s${String(n)}`),
          stakeholder: stakeholderOf(names),
          share: fc.constant({ value: decimalText(share) }),
        }),
      ),
    ),
  )
}

function amounts(id: string, field: FieldKey, names: Names, limits: Limits) {
  const amount = (n: number) =>
    fc.record({
      id: fc.constant(`${id}-a${String(n)}`),
      stakeholder: stakeholderOf(names),
      amount: arbitraryInput(field, limits),
    })
  return fc.nat(3).chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => amount(n))))
}

function common(id: string, limits: Limits) {
  const input = (field: FieldKey) => arbitraryInput(field, limits)
  return {
    id: fc.constant(id),
    name: arbitraryName('Effect'),
    class: fc.constantFrom(...BENEFIT_CLASSES),
    index: fc.constantFrom(...INDEX_CATEGORIES),
    ramp: arbitrarySeries('effect.ramp', limits),
    attribution: input('effect.attribution'),
    deadweight: input('effect.deadweight'),
    displacement: input('effect.displacement'),
    dropOff: input('effect.dropOff'),
  }
}

/** Effects that need no users, so that they may stand beside the technologies too. */
export function arbitrarySharedEffect(id: string, names: Names, limits: Limits): fc.Arbitrary<Effect> {
  const input = (field: FieldKey) => arbitraryInput(field, limits)
  const line = common(id, limits)
  return fc.oneof(
    fc.record({
      ...line,
      kind: fc.constant('admission' as const),
      clients: arbitrarySeries('admission.clients', limits),
      weeks: input('admission.weeks'),
      amounts: amounts(id, 'admission.amount', names, limits),
    }),
    fc.record({
      ...line,
      kind: fc.constant('sick-leave' as const),
      fte: input('sick-leave.fte'),
      percentagePoints: input('sick-leave.percentagePoints'),
      employerCost: input('sick-leave.employerCost'),
      replacementShare: input('sick-leave.replacementShare'),
      shares: shares(id, names),
    }),
    fc.record({
      ...line,
      kind: fc.constant('turnover' as const),
      leaversAvoided: input('turnover.leaversAvoided'),
      replacementCost: input('turnover.replacementCost'),
      shares: shares(id, names),
    }),
    revenue(id, names, limits),
  )
}

function revenue(id: string, names: Names, limits: Limits) {
  return fc
    .record({
      ...common(id, limits),
      kind: fc.constant('revenue' as const),
      base: arbitraryInput('revenue.base', limits),
      percentage: arbitraryInput('revenue.percentage', limits),
      capitalShare: arbitraryInput('revenue.capitalShare', limits),
      payer: stakeholderOf(names),
      years: arbitraryPeriod(),
    })
    .map(({ years: [fromYear, toYear], ...line }) => ({ ...line, fromYear, toYear }))
}

/** A first and a last year in order, short or beyond the horizon. */
export function arbitraryPeriod() {
  const text = (year: number) => ({ value: decimalText(String(year)) })
  return fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.nat(16))
    .map(([from, more]) => [text(from), text(from + more)] as const)
}

export function arbitraryEffect(id: string, names: Names, limits: Limits): fc.Arbitrary<Effect> {
  const input = (field: FieldKey) => arbitraryInput(field, limits)
  const line = common(id, limits)
  return fc.oneof(
    { weight: 4, arbitrary: arbitrarySharedEffect(id, names, limits) },
    fc.record({
      ...line,
      kind: fc.constant('event' as const),
      probability: input('event.probability'),
      reduction: input('event.reduction'),
      amounts: amounts(id, 'event.amount', names, limits),
    }),
    fc.record({
      ...line,
      kind: fc.constant('avoided-cost' as const),
      amounts: amounts(id, 'avoided-cost.amount', names, limits),
    }),
    fc.record({
      ...line,
      kind: fc.constant('travel' as const),
      visits: input('travel.visits'),
      distance: input('travel.distance'),
      costPerKm: input('travel.costPerKm'),
      co2PerKm: input('travel.co2PerKm'),
      shares: shares(id, names),
    }),
  )
}
