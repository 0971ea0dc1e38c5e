import { DELIVERY_FORM_FACTS } from '../../../src/domain/delivery-form.ts'
import type { Effect } from '../../../src/domain/effect.ts'
import type { FundingLine } from '../../../src/domain/funding.ts'
import { PERIODS_PER_YEAR } from '../../../src/engine/formulas/time-effects.ts'
import type { TimeEffect } from '../../../src/domain/time-effect.ts'
import { type Factors, held } from './factors.ts'
import type { Owner, Setup } from './setup.ts'
import type { Column, Devices, Term } from './tables.ts'

export function assetsOf(s: Setup, owner: Owner): readonly Devices[] {
  const { assets } = owner.technology ?? s.c.shared
  return assets.map((line): Devices => {
    const path = `${owner.path}.assets.${line.id}`
    const price = s
      .factors()
      .input(`${path}.price`, line.price)
      .times(s.vat(Number(line.vat.value)))
    const driver = s.driver(owner, line.driver)
    const units = s.column(() => 0)
    const varies = s.varying.has(driver)
    if (varies) s.varying.add(units)
    const index = s.price('technology')
    const devices: Devices = {
      price: price.place(0),
      pricePerUnit: s.column((t) => price.fixed * index[t]!),
      perDriver: (1 + Number(line.spare.value)) / Number(line.usersPerUnit.value),
      driver,
      start: owner.start,
      end: owner.end,
      stops: owner.stops,
      life: Number(line.life.value),
      residual: Number(line.residual.value),
      whole: line.wholeUnits,
      payer: s.who(line.payer),
      units,
      bought: s.column(() => 0),
      varies: varies || price.place(0) >= 0,
    }
    owner.units.set(line.id, devices)
    return devices
  })
}

interface Posting {
  readonly factors: Factors
  /** What `factors` are multiplied by in each column. */
  readonly shape: (t: number) => number
  readonly driver: Column
  readonly index: string
  readonly from?: string
  readonly to?: string
}

function term(s: Setup, { factors: f, shape, driver, index, from, to }: Posting): Term {
  const fixed = s.column((t) => f.fixed * shape(t))
  return {
    a: f.place(0),
    b: f.place(1),
    c: f.place(2),
    fixed,
    driver,
    first: Math.max(
      0,
      fixed.findIndex((value) => value !== 0),
    ),
    last: fixed.findLastIndex((value) => value !== 0),
    wage: index === 'wage',
    from: from === undefined ? -1 : s.who(from),
    to: to === undefined ? -1 : s.who(to),
  }
}

export function costTerms(s: Setup, owner: Owner): readonly Term[] {
  const lines = owner.technology ?? s.c.shared
  const oneOffs = lines.oneOffs.map((l): Term => {
    const f = s
      .factors()
      .input(`${owner.path}.oneOffs.${l.id}.amount`, l.amount)
      .times(s.vat(Number(l.vat.value)))
    const index = s.price(l.index)
    const falls = (t: number) => (l.driver.kind === 'new-users' ? t > 0 : t === Number(l.column.value))
    const shape = (t: number) => (falls(t) ? index[t]! : 0)
    return term(s, { factors: f, shape, driver: s.driver(owner, l.driver), index: l.index, from: l.payer })
  })
  const recurring = lines.recurring.map((l): Term => {
    const f = s
      .factors()
      .input(`${owner.path}.recurring.${l.id}.amount`, l.amount)
      .times(s.vat(Number(l.vat.value)))
    if (l.per === 'month') f.times(12)
    const index = s.price(l.index)
    const shape = (t: number) => index[t]! * owner.active[t]!
    return term(s, { factors: f, shape, driver: s.driver(owner, l.driver), index: l.index, from: l.payer })
  })
  return [...oneOffs, ...recurring]
}

export function effectTerms(s: Setup, owner: Owner): readonly Term[] {
  const { effects } = owner.technology ?? s.c.shared
  return effects
    .filter((e) => e.class === 'cash-releasing' || e.class === 'societal')
    .flatMap((e) => partsOf(s, owner, e))
}

function partsOf(s: Setup, owner: Owner, e: Effect): readonly Term[] {
  const path = `${owner.path}.effects.${e.id}`
  const index = s.price(e.index)
  const left =
    Number(e.attribution.value) * (1 - Number(e.deadweight.value)) * (1 - Number(e.displacement.value))
  const shape = (t: number) =>
    t < owner.start || t > owner.end
      ? 0
      : held(e.ramp, t - owner.start) *
        left *
        (1 - Number(e.dropOff.value)) ** (t - owner.start) *
        owner.active[t]! *
        index[t]! *
        clientsOf(e, t)
  const base = () => quantity(s, path, e)
  const perUser = e.kind === 'event' || e.kind === 'avoided-cost' || e.kind === 'travel'
  const common = { shape, driver: perUser ? owner.users.users : s.ones, index: e.index }
  if ('amounts' in e)
    return e.amounts.map(({ id, stakeholder, amount }) => {
      const factors = base().input(`${path}.amounts.${id}.amount`, amount)
      return term(s, { ...common, factors, to: stakeholder })
    })
  if ('shares' in e)
    return e.shares.map(({ stakeholder, share }) =>
      term(s, { ...common, factors: base().times(Number(share.value)), to: stakeholder }),
    )
  return [term(s, { ...common, factors: base(), from: e.payer, to: 'provider' })]
}

function clientsOf(e: Effect, t: number): number {
  if (e.kind === 'admission') return held(e.clients, Math.max(0, t - 1))
  return e.kind === 'revenue' && (t < Number(e.fromYear.value) || t > Number(e.toYear.value)) ? 0 : 1
}

function quantity(s: Setup, path: string, e: Effect): Factors {
  const f = s.factors()
  switch (e.kind) {
    case 'event':
      return f.input(`${path}.probability`, e.probability).input(`${path}.reduction`, e.reduction)
    case 'admission':
      return f.input(`${path}.weeks`, e.weeks)
    case 'avoided-cost':
      return f
    case 'travel':
      return f.times(Number(e.visits.value) * Number(e.distance.value) * Number(e.costPerKm.value))
    case 'sick-leave':
      return f
        .times(Number(e.fte.value) * Number(e.percentagePoints.value))
        .times(Number(e.employerCost.value) * Number(e.replacementShare.value))
    case 'turnover':
      return f.times(Number(e.leaversAvoided.value) * Number(e.replacementCost.value))
    case 'revenue':
      return f.input(`${path}.base`, e.base).input(`${path}.percentage`, e.percentage)
  }
}

export function fundingTerms(s: Setup, owners: readonly Owner[], line: FundingLine): readonly Term[] {
  const { amount, funder, administration } = line
  const untilEnd = (values: readonly string[]) => (t: number) => Number(values[t] ?? 0)
  const own = term(s, {
    factors: s.factors(),
    shape: untilEnd(administration.values),
    driver: s.ones,
    index: 'none',
    from: 'provider',
  })
  const transfer = { index: 'none', from: funder, to: 'provider' }
  if (amount.kind === 'fixed') {
    const shape = untilEnd(amount.amounts.values)
    return [own, term(s, { ...transfer, factors: s.factors(), shape, driver: s.ones })]
  }
  const owner = owners.find((o) => o.technology?.id === amount.technologyId)!
  const [from, to] = [Number(amount.fromYear.value), Number(amount.toYear.value)]
  const shape = (t: number) => (t < from || t > to ? 0 : owner.active[t]!)
  const factors = s.factors().times(Number(amount.rate.value) * (amount.per === 'month' ? 12 : 1))
  return [own, term(s, { ...transfer, factors, shape, driver: s.driver(owner, amount.driver) })]
}

/** Hours per user of a time effect. */
export function hoursPerUser(s: Setup, path: string, e: TimeEffect): Factors {
  return s
    .factors()
    .input(`${path}.minutes`, e.minutes)
    .input(`${path}.realisation`, e.realisation)
    .times((Number(e.occurrences.value) * PERIODS_PER_YEAR[e.per]) / 60)
}

/** What hours are worth that are not aimed at a pool, group by group: cash, care for clients, lost and new revenue. */
export function timeTerms(s: Setup, owner: Owner, e: TimeEffect): readonly Term[] {
  const path = `${owner.path}.timeEffects.${e.id}`
  const d = e.destination
  const staff = s.c.functions.find(({ id }) => id === e.functionId)!
  const extra = e.direction === 'extra'
  const tariff = s.price('tariff')
  return owner.technology!.groups.flatMap((served, i): Term[] => {
    const group = s.c.groups.find(({ id }) => id === served.groupId)!
    const driver = owner.users.groups[i]!.users
    const { payer, payment } = DELIVERY_FORM_FACTS[group.deliveryForm]
    const hours = () => hoursPerUser(s, path, e)
    const active = (t: number) => owner.active[t]!
    const billed = (t: number) => active(t) * tariff[t]!
    const worth = (factors: Factors, to: string) =>
      term(s, { factors, shape: active, driver, index: 'wage', ...(extra ? { from: to } : { to }) })
    const revenue = (factors: Factors, from: string, to: string) =>
      term(s, { factors, shape: billed, driver, index: 'tariff', from, to })
    if (d.kind === 'informal') return [worth(hours().times(Number(d.shadowPrice.value)), d.beneficiary)]
    const terms: Term[] = []
    const rate = Number(group.hourTariff.value)
    if (payment === 'hour' && !extra) terms.push(revenue(hours().times(rate), 'provider', payer))
    if (d.kind !== 'shares') return terms
    const cost = Number((d.cashHours === 'agency' ? staff.agencyRate : staff.hourlyCost).value)
    const redeploy = Number(d.redeploy.value)
    terms.push(
      worth(hours().times(cost).input(`${path}.destination.cash`, d.cash), 'provider'),
      worth(hours().times(Number(staff.hourlyCost.value) * redeploy), 'client'),
    )
    if (payment === 'hour' && !extra) terms.push(revenue(hours().times(rate * redeploy), payer, 'provider'))
    return terms
  })
}
