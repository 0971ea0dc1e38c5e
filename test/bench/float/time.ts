import { DELIVERY_FORM_FACTS } from '../../../src/domain/delivery-form.ts'
import { PERIODS_PER_YEAR } from '../../../src/engine/formulas/time-effects.ts'
import { addTo, type Axis, zeros } from './axis.ts'
import type { HoursBook } from './hours.ts'
import type { NumericCase, NumericGroup, NumericTechnology } from './numeric-case.ts'
import type { Owner } from './volumes.ts'

type TimeEffect = NumericTechnology['timeEffects'][number]
type Staff = NumericCase['functions'][number]
type Shares = Extract<TimeEffect['destination'], { kind: 'shares' }>
type Informal = Extract<TimeEffect['destination'], { kind: 'informal' }>

export interface TimeHours {
  readonly effect: TimeEffect
  readonly owner: Owner
  readonly staff: Staff
  readonly groups: readonly { readonly group: NumericGroup; readonly hours: readonly number[] }[]
  readonly hours: readonly number[]
  readonly atFullStrength: readonly number[]
}

export function timeHours({ horizon }: Axis, owner: Owner, effect: TimeEffect, staff: Staff): TimeHours {
  const perUser =
    (effect.minutes * effect.occurrences * PERIODS_PER_YEAR[effect.per] * effect.realisation) / 60
  const [total, full] = [zeros(horizon), zeros(horizon)]
  const groups: { group: NumericGroup; hours: number[] }[] = []
  for (const { group, users } of owner.groups) {
    if (effect.groupIds.length > 0 && !effect.groupIds.includes(group.id)) continue
    const hours = zeros(horizon)
    for (let t = owner.start; t <= owner.end; t++) {
      const atFullStrength = perUser * users[t]!
      const ofYear = atFullStrength * owner.active[t]!
      full[t]! += atFullStrength
      total[t]! += ofYear
      hours[t] = ofYear
    }
    groups.push({ group, hours })
  }
  return { effect, owner, staff, groups, hours: total, atFullStrength: full }
}

export function postTime(axis: Axis, e: TimeHours, book: HoursBook): void {
  const d = e.effect.destination
  const sign = e.effect.direction === 'extra' ? -1 : 1
  addTo(book.of(e.staff.id).gross, e.hours, sign)
  if (d.kind === 'informal') {
    postInformal(axis, e, d, book, sign)
    return
  }
  postLostRevenue(axis, e)
  if (d.kind !== 'shares') return
  postCash(axis, e, d, book, sign)
  postRedeployRevenue(axis, e, d)
}

function postInformal({ index }: Axis, e: TimeHours, d: Informal, book: HoursBook, sign: number): void {
  addTo(book.of(e.staff.id).informal, e.hours, sign)
  const row = e.owner.ledger.row(d.beneficiary, 'informal-time', sign < 0 ? 'cost' : 'benefit')
  e.hours.forEach((hours, t) => (row[t]! += d.shadowPrice * hours * index.wage[t]!))
}

function postCash({ index }: Axis, e: TimeHours, d: Shares, book: HoursBook, sign: number): void {
  const side = sign < 0 ? 'cost' : 'benefit'
  const cash = e.owner.ledger.row('provider', 'time-cash', side)
  const care = e.owner.ledger.row('client', 'redeploy-care', side)
  const own = book.of(e.staff.id)
  const rate = d.cashHours === 'agency' ? e.staff.agencyRate : e.staff.hourlyCost
  const quality = 1 - d.cash - d.redeploy
  for (let t = e.owner.start; t <= e.owner.end; t++) {
    const hours = e.hours[t]!
    own.cash[t]! += sign * hours * d.cash
    own.redeploy[t]! += sign * hours * d.redeploy
    own.quality[t]! += sign * hours * quality
    cash[t]! += rate * hours * d.cash * index.wage[t]!
    care[t]! += e.staff.hourlyCost * hours * d.redeploy * index.wage[t]!
  }
}

function postLostRevenue({ index }: Axis, e: TimeHours): void {
  const extra = e.effect.direction === 'extra'
  const billable = e.effect.billableShare ?? (extra ? null : 1)
  if (billable === null) return
  for (const { group, hours } of e.groups) {
    const { payer, payment } = DELIVERY_FORM_FACTS[group.deliveryForm]
    if (payment !== 'hour') continue
    const [from, to] = extra ? [payer, 'provider'] : ['provider', payer]
    const pay = e.owner.ledger.transfer(from, to, 'lost-revenue')
    for (let t = e.owner.start; t <= e.owner.end; t++)
      pay(t, group.hourTariff * hours[t]! * billable * index.tariff[t]!)
  }
}

function postRedeployRevenue({ index }: Axis, e: TimeHours, d: Shares): void {
  for (const { group, hours } of e.groups) {
    const { payer, payment } = DELIVERY_FORM_FACTS[group.deliveryForm]
    const rate = d.revenuePerHour ?? (payment === 'hour' ? group.hourTariff : null)
    if (rate === null) continue
    const [from, to] = e.effect.direction === 'extra' ? ['provider', payer] : [payer, 'provider']
    const pay = e.owner.ledger.transfer(from, to, 'redeploy-revenue')
    for (let t = e.owner.start; t <= e.owner.end; t++)
      pay(t, rate * hours[t]! * d.redeploy * index.tariff[t]!)
  }
}
