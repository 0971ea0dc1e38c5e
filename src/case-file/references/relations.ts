import type { BusinessCase, Technology } from '../../domain/business-case.ts'
import type { Effect } from '../../domain/effect.ts'
import type { Input } from '../../domain/input.ts'
import type { TimeEffect } from '../../domain/time-effect.ts'
import { ONE, ZERO } from '../../quantity/decimal.ts'
import { toDecimal } from '../../quantity/decimal-text.ts'
import type { Finding, Place } from '../place.ts'
import { ownersOf, placed } from './owners.ts'

/** How far the shares of an effect may be from 1, as thirds cannot be written out. */
const TOLERANCE = '0.00005'

/** Numbers that limit each other: periods end after they begin, and shares take no more than there is. */
export function relations(c: BusinessCase): Finding[] {
  return [
    ...placed(['case', 'technologies'], c.technologies).flatMap(({ place, it }) =>
      technologyRelations(place, it),
    ),
    ...ownersOf(c).flatMap(({ place, lines }) =>
      placed([...place, 'effects'], lines.effects).flatMap(({ place: at, it }) => effectRelations(at, it)),
    ),
    ...placed(['case', 'funding'], c.funding).flatMap(({ place, it: { amount } }) =>
      amount.kind === 'rate' ? period([...place, 'amount', 'toYear'], amount.fromYear, amount.toYear) : [],
    ),
  ]
}

function technologyRelations(place: Place, t: Technology): Finding[] {
  return [
    ...(t.lastYear === undefined ? [] : period([...place, 'lastYear'], t.start, t.lastYear)),
    ...placed([...place, 'timeEffects'], t.timeEffects).flatMap(({ place: at, it }) =>
      destinationRelations(at, it),
    ),
  ]
}

function destinationRelations(at: Place, { destination: d }: TimeEffect): Finding[] {
  if (d.kind !== 'shares') return []
  const total = sum([d.cash, d.redeploy])
  if (total.lte(ONE)) return []
  return [{ place: [...at, 'destination'], reason: { code: 'shares-above-one', total: total.toFixed() } }]
}

function effectRelations(at: Place, e: Effect): Finding[] {
  if (e.kind === 'revenue') return period([...at, 'toYear'], e.fromYear, e.toYear)
  if (!('shares' in e)) return []
  const total = sum(e.shares.map(({ share }) => share))
  if (total.minus(ONE).abs().lte(TOLERANCE)) return []
  return [{ place: [...at, 'shares'], reason: { code: 'shares-not-one', total: total.toFixed() } }]
}

function period(place: Place, { value: start }: Input, { value: end }: Input): Finding[] {
  if (toDecimal(start).lte(toDecimal(end))) return []
  return [{ place: [...place, 'value'], reason: { code: 'start-after-end', start, end } }]
}

function sum(inputs: readonly Input[]) {
  return inputs.reduce((total, { value }) => total.plus(toDecimal(value)), ZERO)
}
