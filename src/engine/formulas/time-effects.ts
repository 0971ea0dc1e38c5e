import type { ClientGroup, StaffFunction } from '../../domain/business-case.ts'
import { DELIVERY_FORM_FACTS } from '../../domain/delivery-form.ts'
import type { OccurrencePeriod, TimeEffect } from '../../domain/time-effect.ts'
import type { Node, Subject } from '../graph/node.ts'
import type { ModelContext } from '../model-context.ts'
import type { HoursBook } from './hours.ts'
import type { LineFacts } from './ledger.ts'
import type { GroupVolumes, Volumes } from './volumes.ts'

export const PERIODS_PER_YEAR: Readonly<Record<OccurrencePeriod, number>> = {
  day: 365,
  week: 52,
  month: 12,
  year: 1,
}

/** Hours of one time effect. Arrays by column; amounts are positive, `effect.direction` gives the sign. */
export interface TimeEffectHours {
  readonly effect: TimeEffect
  readonly subject: Subject
  readonly volumes: Volumes
  readonly staff: StaffFunction
  readonly groups: readonly {
    readonly group: ClientGroup
    readonly hours: readonly Node<'h'>[]
  }[]
  readonly hours: readonly Node<'h'>[]
  /** Without `f(t)`, for shift pools. */
  readonly atFullStrength: readonly Node<'h'>[]
}

/** `users * minutes/60 * occurrences * realisation * f(t)`, per group. */
export function timeEffectHours(
  m: ModelContext,
  volumes: Volumes,
  effect: TimeEffect,
  staff: StaffFunction,
): TimeEffectHours {
  const { b, axis } = m
  const subject = { path: `${volumes.subject.path}.timeEffects.${effect.id}`, name: effect.name }
  const perUser = hoursPerUser(m, effect, subject.path)
  const served = volumes.groups.filter(
    ({ group }) => effect.groupIds.length === 0 || effect.groupIds.includes(group.id),
  )
  const full = served.map((g) => axis.columns.map((t) => b.times(perUser, usersIn(m, g, t))))
  const groups = served.map(({ group }, i) => ({
    group,
    hours: axis.columns.map((t) =>
      b.scale(full[i]?.[t] ?? b.zero<'h'>(), volumes.period.active[t] ?? b.zero<'1'>()),
    ),
  }))
  const total = (of: (i: number, t: number) => Node<'h'> | undefined) =>
    axis.columns.map((t) =>
      b.sum(
        'h',
        served.map((_, i) => of(i, t) ?? b.zero<'h'>()),
      ),
    )
  const hours = total((i, t) => groups[i]?.hours[t]).map((n, column) =>
    b.named(n, { key: 'hours', subject, column }),
  )
  const whole = total((i, t) => full[i]?.[t])
  const atFullStrength =
    effect.destination.kind === 'pool'
      ? whole.map((n, column) => b.named(n, { key: 'hoursAtFullStrength', subject, column }))
      : whole
  return { effect, subject, volumes, staff, groups, hours, atFullStrength }
}

function usersIn({ b }: ModelContext, g: GroupVolumes, t: number): Node<'user'> {
  return g.users[t] ?? b.zero<'user'>()
}

function hoursPerUser({ b }: ModelContext, e: TimeEffect, path: string): Node<'h/user'> {
  const minutes = b.times(
    b.input('time.minutes', `${path}.minutes`, e.minutes),
    b.countAs(b.input('time.occurrences', `${path}.occurrences`, e.occurrences), 'time'),
    b.constant(PERIODS_PER_YEAR[e.per], '1'),
    b.input('time.realisation', `${path}.realisation`, e.realisation),
  )
  return b.countAs(b.over(minutes, b.constant(60, 'min/h')), 'h/user')
}

/** Posts what the hours of an effect are worth, apart from those aimed at a shift pool, and books them by destination. */
export function postTimeEffect(m: ModelContext, e: TimeEffectHours, book: HoursBook): void {
  const d = e.effect.destination
  const extra = e.effect.direction === 'extra'
  e.hours.forEach((n, t) => {
    book.add('gross', e.staff.id, t, n, extra)
  })
  if (d.kind === 'informal') {
    postInformal(m, e, d, book)
    return
  }
  postLostRevenue(m, e)
  if (d.kind === 'shares') postShares(m, e, d, book)
}

function facts(e: TimeEffectHours, category: LineFacts['category']): LineFacts {
  return { line: e.subject, technologyId: e.volumes.technology.id, category }
}

/** Care that is not delivered is not billed: provider to payer for saved time, the other way round for extra work. */
function postLostRevenue(m: ModelContext, e: TimeEffectHours): void {
  const { b } = m
  const extra = e.effect.direction === 'extra'
  const share = e.effect.billableShare
  if (share === undefined && extra) return
  const billable =
    share === undefined
      ? b.constant1
      : b.input('time.billableShare', `${e.subject.path}.billableShare`, share)
  for (const { group, hours } of e.groups) {
    const { payer, payment } = DELIVERY_FORM_FACTS[group.deliveryForm]
    if (payment !== 'hour') continue
    const tariff = b.input('group.hourTariff', `groups.${group.id}.hourTariff`, group.hourTariff)
    hours.forEach((h, t) => {
      const amount = b.times(tariff, h, billable, m.prices.index('tariff', t))
      const subject = { path: `${e.subject.path}.${group.id}`, name: e.subject.name }
      const named = b.named(amount, { key: 'lostRevenue', subject, column: t })
      const [from, to] = extra ? [payer, 'provider'] : ['provider', payer]
      m.ledger.transfer(from, to, t, named, facts(e, 'lost-revenue'))
    })
  }
}

type SharesDestination = Extract<TimeEffect['destination'], { kind: 'shares' }>

function postShares(m: ModelContext, e: TimeEffectHours, d: SharesDestination, book: HoursBook): void {
  const { b } = m
  const path = `${e.subject.path}.destination`
  const extra = e.effect.direction === 'extra'
  const cash = b.input('destination.cash', `${path}.cash`, d.cash)
  const redeploy = b.input('destination.redeploy', `${path}.redeploy`, d.redeploy)
  const quality = b.subtract(b.complement(cash), redeploy)
  e.hours.forEach((h, t) => {
    const parts = { cash: b.scale(h, cash), redeploy: b.scale(h, redeploy), quality: b.scale(h, quality) }
    book.add('cash', e.staff.id, t, parts.cash, extra)
    book.add('redeploy', e.staff.id, t, parts.redeploy, extra)
    book.add('quality', e.staff.id, t, parts.quality, extra)
    postCash(m, e, d, parts.cash, t)
    postRedeployCare(m, e, parts.redeploy, t)
  })
  postRedeployRevenue(m, e, d, redeploy)
}

function postCash(
  m: ModelContext,
  e: TimeEffectHours,
  d: SharesDestination,
  hours: Node<'h'>,
  t: number,
): void {
  const rate =
    d.cashHours === 'agency'
      ? m.b.input('function.agencyRate', `functions.${e.staff.id}.agencyRate`, e.staff.agencyRate)
      : hourlyCost(m, e.staff)
  m.ledger.post({
    ...facts(e, 'time-cash'),
    stakeholder: 'provider',
    column: t,
    moment: 'during',
    side: e.effect.direction === 'extra' ? 'cost' : 'benefit',
    amount: m.b.named(m.b.times(rate, hours, m.prices.index('wage', t)), {
      key: 'cashValue',
      subject: e.subject,
      column: t,
    }),
    kind: 'resource',
  })
}

/** The clients who get the extra care gain what the hour costs, so that a freed hour is worth the same however it is used. */
function postRedeployCare(m: ModelContext, e: TimeEffectHours, hours: Node<'h'>, t: number): void {
  m.ledger.post({
    ...facts(e, 'redeploy-care'),
    stakeholder: 'client',
    column: t,
    moment: 'during',
    side: e.effect.direction === 'extra' ? 'cost' : 'benefit',
    amount: m.b.named(m.b.times(hourlyCost(m, e.staff), hours, m.prices.index('wage', t)), {
      key: 'redeployCare',
      subject: e.subject,
      column: t,
    }),
    kind: 'resource',
  })
}

function postRedeployRevenue(
  m: ModelContext,
  e: TimeEffectHours,
  d: SharesDestination,
  redeploy: Node<'1'>,
): void {
  const { b } = m
  for (const { group, hours } of e.groups) {
    const { payer, payment } = DELIVERY_FORM_FACTS[group.deliveryForm]
    const rate =
      d.revenuePerHour !== undefined
        ? b.input(
            'destination.revenuePerHour',
            `${e.subject.path}.destination.revenuePerHour`,
            d.revenuePerHour,
          )
        : payment === 'hour'
          ? b.input('group.hourTariff', `groups.${group.id}.hourTariff`, group.hourTariff)
          : null
    if (rate === null) continue
    const subject = { path: `${e.subject.path}.${group.id}`, name: e.subject.name }
    hours.forEach((h, t) => {
      const amount = b.times(rate, h, redeploy, m.prices.index('tariff', t))
      const named = b.named(amount, { key: 'redeployRevenue', subject, column: t })
      const [from, to] = e.effect.direction === 'extra' ? ['provider', payer] : [payer, 'provider']
      m.ledger.transfer(from, to, t, named, facts(e, 'redeploy-revenue'))
    })
  }
}

type InformalDestination = Extract<TimeEffect['destination'], { kind: 'informal' }>

/** Time of informal carers and clients: never billed, no cost to the provider; valued only at a shadow price. */
function postInformal(m: ModelContext, e: TimeEffectHours, d: InformalDestination, book: HoursBook): void {
  const price = m.b.input(
    'destination.shadowPrice',
    `${e.subject.path}.destination.shadowPrice`,
    d.shadowPrice,
  )
  const extra = e.effect.direction === 'extra'
  e.hours.forEach((h, t) => {
    book.add('informal', e.staff.id, t, h, extra)
    m.ledger.post({
      ...facts(e, 'informal-time'),
      stakeholder: d.beneficiary,
      column: t,
      moment: 'during',
      side: extra ? 'cost' : 'benefit',
      amount: m.b.named(m.b.times(price, h, m.prices.index('wage', t)), {
        key: 'informalValue',
        subject: e.subject,
        column: t,
      }),
      kind: 'resource',
    })
  })
}

export function hourlyCost({ b }: ModelContext, staff: StaffFunction): Node<'EUR/h'> {
  return b.input('function.hourlyCost', `functions.${staff.id}.hourlyCost`, staff.hourlyCost)
}
