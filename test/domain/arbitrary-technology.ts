import * as fc from 'fast-check'
import type { Adoption, ServedGroup, Technology } from '../../src/domain/business-case.ts'
import type { FieldKey } from '../../src/domain/fields.ts'
import { type Destination, OCCURRENCE_PERIODS, type TimeEffect } from '../../src/domain/time-effect.ts'
import { decimalText } from '../../src/quantity/decimal-text.ts'
import { type Limits, arbitraryInput, arbitrarySeries } from './arbitrary-input.ts'
import { arbitraryLines } from './arbitrary-lines.ts'
import type { Names, TechnologyNames } from './arbitrary-names.ts'
import { arbitraryName } from './arbitrary-text.ts'

const SHARES = [
  ['0', '0'],
  ['1', '0'],
  ['0', '1'],
  ['0.3', '0.5'],
  ['0.125', '0.875'],
] as const

function sharesDestination(limits: Limits): fc.Arbitrary<Destination> {
  return fc
    .record(
      {
        split: fc.constantFrom(...SHARES),
        cashHours: fc.constantFrom('own-staff' as const, 'agency' as const),
        revenuePerHour: arbitraryInput('destination.revenuePerHour', limits),
      },
      { requiredKeys: ['split', 'cashHours'] },
    )
    .map(({ split: [cash, redeploy], ...rest }) => ({
      kind: 'shares',
      cash: { value: decimalText(cash) },
      redeploy: { value: decimalText(redeploy) },
      ...rest,
    }))
}

function destination(names: Names, limits: Limits): fc.Arbitrary<Destination> {
  const informal = fc.record({
    kind: fc.constant('informal' as const),
    beneficiary: fc.constantFrom('client' as const, 'informal-carer' as const),
    shadowPrice: arbitraryInput('destination.shadowPrice', limits),
  })
  const shares = { weight: 3, arbitrary: sharesDestination(limits) }
  if (names.pools.length === 0) return fc.oneof(shares, informal)
  const pool = fc.record({ kind: fc.constant('pool' as const), poolId: fc.constantFrom(...names.pools) })
  return fc.oneof(shares, { weight: 3, arbitrary: pool }, informal)
}

function timeEffect(id: string, names: Names, limits: Limits): fc.Arbitrary<TimeEffect> {
  const input = (field: FieldKey) => arbitraryInput(field, limits)
  return fc.record(
    {
      id: fc.constant(id),
      name: arbitraryName('Time'),
      direction: fc.constantFrom('saved' as const, 'saved' as const, 'extra' as const),
      functionId: fc.constantFrom(...names.functions),
      groupIds: fc.oneof(fc.constant([]), fc.subarray([...names.groups])),
      minutes: input('time.minutes'),
      occurrences: input('time.occurrences'),
      per: fc.constantFrom(...OCCURRENCE_PERIODS),
      realisation: input('time.realisation'),
      destination: destination(names, limits),
      billableShare: input('time.billableShare'),
    },
    {
      requiredKeys: [
        'id',
        'name',
        'direction',
        'functionId',
        'groupIds',
        'minutes',
        'occurrences',
        'per',
        'realisation',
        'destination',
      ],
    },
  )
}

function adoption(limits: Limits): fc.Arbitrary<Adoption> {
  return fc.oneof(
    fc.record({ kind: fc.constant('list' as const), shares: arbitrarySeries('adoption.shares', limits) }),
    fc.record({
      kind: fc.constantFrom('linear' as const, 's-curve' as const),
      years: arbitraryInput('adoption.years', limits),
      final: arbitraryInput('adoption.final', limits),
    }),
  )
}

function served(owner: string, names: Names, limits: Limits): fc.Arbitrary<readonly ServedGroup[]> {
  const some = fc.subarray([...names.groups], { minLength: Math.min(1, names.groups.length) })
  return fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 6, arbitrary: some }).chain((groups) =>
    fc.tuple(
      ...groups.map((groupId) =>
        fc.record({
          id: fc.constant(`${owner}-serves-${groupId}`),
          groupId: fc.constant(groupId),
          eligible: arbitraryInput('servedGroup.eligible', limits),
        }),
      ),
    ),
  )
}

const years = fc.tuple(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(1) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 17 }) },
  ),
  fc.option(fc.nat(12)),
)

/** In use from a first year, at times to a last year, at times after the horizon. */
export function arbitraryTechnology(
  own: TechnologyNames,
  names: Names,
  limits: Limits,
): fc.Arbitrary<Technology> {
  const year = (n: number) => ({ value: decimalText(String(n)) })
  return fc
    .record({
      lines: arbitraryLines(own, 'technology', names, limits),
      years,
      rest: fc.record({
        id: fc.constant(own.id),
        name: arbitraryName('Technology'),
        startMonth: arbitraryInput('technology.startMonth', limits),
        groups: served(own.id, names, limits),
        adoption: adoption(limits),
        timeEffects: fc.tuple(...own.timeEffects.map((id) => timeEffect(id, names, limits))),
      }),
    })
    .map(({ lines, years: [start, more], rest }) => ({
      ...rest,
      ...lines,
      start: year(start),
      ...(more === null ? {} : { lastYear: year(start + more) }),
    }))
}
