import type { Payment } from '../../domain/delivery-form.ts'
import { DELIVERY_FORM_FACTS } from '../../domain/delivery-form.ts'
import { foldText } from '../../domain/fold-text.ts'
import type { OccurrencePeriod, TimeEffect } from '../../domain/time-effect.ts'
import type { PoolReport } from '../../engine/formulas/shift-pools.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { type Decimal, ZERO } from '../../quantity/decimal.ts'
import { toDecimal } from '../../quantity/decimal-text.ts'
import type { Check, CheckKey } from '../finding.ts'
import { groupsOf, type PlacedTime, placedTimes } from '../placed.ts'
import { withValue } from '../with-value.ts'

/** What practice yields where nobody has measured: the same half that the variant with half of the minutes takes. */
const HALF = '0.5'

/** More than this many minutes a day for one client is no visit or round any more. */
const MOST_MINUTES_A_DAY = 240

const DAYS: Readonly<Record<OccurrencePeriod, number>> = { day: 1, week: 7, month: 30.4, year: 365 }

export const TIME_CHECKS = {
  /** Minutes that all become fewer paid hours: a roster rarely follows minutes. */
  'all-cashable': ({ businessCase: c }) =>
    saved(c).flatMap(({ effect, path }) => {
      const { destination } = effect
      if (destination.kind !== 'shares' || toDecimal(destination.cash.value).lt(1)) return []
      const at = `${path}.destination.cash`
      return [{ path: at, about: effect.name, instead: withValue(c, at, HALF) }]
    }),

  /** Minutes aimed at a shift that has the least people already. */
  'at-minimum-presence': (calculation) =>
    aimedPools(calculation).flatMap(({ pool, subject, room }) =>
      calculation.value(room).lte(0) ? [{ path: `${subject.path}.minimumPresence`, about: pool.name }] : [],
    ),

  /** Minutes aimed at a shift that together never free a person. */
  'no-person-freed': (calculation) =>
    aimedPools(calculation).flatMap(({ pool, subject, room, together }) => {
      if (calculation.value(room).lte(0)) return []
      if (together.steps.some((step) => calculation.value(step).gt(0))) return []
      const last = together.minutesToNext.at(-1)
      const amount = last === undefined ? ZERO : calculation.value(last)
      return [{ path: `${subject.path}.staffPerShift`, about: pool.name, facts: { amount } }]
    }),

  /** More time than the people of a function have. */
  'more-hours-than-staff': (calculation) => {
    const { fte } = calculation.businessCase.organisation
    const most = fte.values.reduce((max, value) => (toDecimal(value).gt(max) ? toDecimal(value) : max), ZERO)
    const freed = calculation.model.functions.reduce<readonly Decimal[]>(
      (sums, report) =>
        report.fte.map((node, column) => (sums[column] ?? ZERO).plus(calculation.value(node))),
      [],
    )
    const peak = freed.reduce((max, value) => (value.gt(max) ? value : max), ZERO)
    if (most.isZero() || peak.lte(most)) return []
    return [{ path: 'organisation.fte', facts: { amount: peak } }]
  },

  'implausible-time': ({ businessCase: c }) =>
    placedTimes(c).flatMap(({ effect, path }) => {
      const amount = minutesPerDay(effect)
      return amount.gt(MOST_MINUTES_A_DAY)
        ? [{ path: `${path}.minutes`, about: effect.name, facts: { amount } }]
        : []
    }),

  /** The same time saved twice: by the same name, or by two technologies for the same clients in the same way. */
  'counted-twice': ({ businessCase: c }) => {
    const all = saved(c)
    return all.flatMap((second, n) => {
      const first = all.slice(0, n).find((each) => isSameTime(each, second))
      if (first === undefined) return []
      return [
        {
          path: `${second.path}.minutes`,
          about: second.effect.name,
          facts: { other: `${first.effect.name} (${first.technology.name})` },
          instead: withValue(c, `${second.path}.minutes`, '0'),
        },
      ]
    })
  },

  /** Care by the hour that is no longer given is no longer billed; without a rate nobody sees that. */
  'lost-income-unknown': ({ businessCase: c }) => {
    const touched = new Set(saved(c).flatMap(groupsOf))
    return c.groups.flatMap(({ id, name, deliveryForm, hourTariff }) => {
      const payment: Payment = DELIVERY_FORM_FACTS[deliveryForm].payment
      const isUnknown = payment === 'hour' && touched.has(id) && toDecimal(hourTariff.value).isZero()
      return isUnknown ? [{ path: `groups.${id}.hourTariff`, about: name }] : []
    })
  },

  /** Agency hours that cost no more than one's own save nothing by going. */
  'agency-not-dearer': ({ businessCase: c }) =>
    c.functions.flatMap(({ id, name, hourlyCost, agencyRate }) => {
      const isUsed = saved(c).some(
        ({ effect: { functionId, destination } }) =>
          functionId === id && destination.kind === 'shares' && destination.cashHours === 'agency',
      )
      const isDearer = toDecimal(agencyRate.value).gt(toDecimal(hourlyCost.value))
      return isUsed && !isDearer ? [{ path: `functions.${id}.agencyRate`, about: name }] : []
    }),

  /** Every minute of a claim comes true in practice, though nobody has measured it. */
  'fully-realised': ({ businessCase: c }) =>
    saved(c).flatMap(({ effect: { name, realisation }, path }) => {
      const isDoubted = toDecimal(realisation.value).gte(1) && realisation.grade !== 'measured'
      const at = `${path}.realisation`
      return isDoubted ? [{ path: at, about: name, instead: withValue(c, at, HALF) }] : []
    }),

  /** Alerts, charging and failures take time as well. */
  'no-extra-work': ({ businessCase: c }) =>
    c.technologies.flatMap(({ id, name, timeEffects }) => {
      const counts = (direction: TimeEffect['direction']) =>
        timeEffects.some((effect) => effect.direction === direction && minutesPerDay(effect).gt(0))
      return counts('saved') && !counts('extra')
        ? [{ path: `technologies.${id}.timeEffects`, about: name }]
        : []
    }),
} as const satisfies Partial<Record<CheckKey, Check>>

function saved(c: Calculation['businessCase']): readonly PlacedTime[] {
  return placedTimes(c).filter(({ effect }) => effect.direction === 'saved' && minutesPerDay(effect).gt(0))
}

function minutesPerDay({ minutes, occurrences, per }: TimeEffect): Decimal {
  return toDecimal(minutes.value).times(toDecimal(occurrences.value)).div(DAYS[per])
}

function aimedPools({ businessCase: c, model }: Calculation): readonly PoolReport[] {
  const aimed = new Set(
    saved(c).flatMap(({ effect: { destination } }) =>
      destination.kind === 'pool' ? [destination.poolId] : [],
    ),
  )
  return model.pools.filter(({ pool }) => aimed.has(pool.id))
}

function isSameTime(a: PlacedTime, b: PlacedTime): boolean {
  const overlaps = groupsOf(a).some((id) => groupsOf(b).includes(id))
  if (!overlaps || a.effect.functionId !== b.effect.functionId) return false
  if (foldText(a.effect.name) === foldText(b.effect.name)) return true
  const isAlike =
    a.effect.per === b.effect.per &&
    a.effect.minutes.value === b.effect.minutes.value &&
    a.effect.occurrences.value === b.effect.occurrences.value
  return isAlike && a.technology.id !== b.technology.id
}
