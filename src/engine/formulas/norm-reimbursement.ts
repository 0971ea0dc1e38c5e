import type { GraphBuilder } from '../graph/builder.ts'
import type { Node } from '../graph/node.ts'
import type { ModelContext } from '../model-context.ts'
import type { Asset } from './assets.ts'
import { whole } from './time-axis.ts'
import { hasNic } from './volumes.ts'

/**
 * What the nic in the integral rate is meant to pay for an asset line, by column:
 * `units(t) * w(t) * p' * A(i_n, g, N) * idx_nic(t)`. A report, not a flow: the rate is received with or without technology.
 */
export function normReimbursement(m: ModelContext, a: Asset, factor: Node<'1'>): readonly Node<'EUR'>[] {
  const { b } = m
  return m.axis.columns.map((t) => {
    const units = a.units[t] ?? b.zero<'unit'>()
    const amount = b.times(a.price, units, shareWithNic(m, a, t), factor, m.prices.index('nic', t))
    return b.named(amount, { key: 'normReimbursement', subject: a.subject, column: t })
  })
}

/**
 * `w(t)`: share of the users in groups whose rate contains the nic; where the driver is not users: all, if any served group has
 * it. A shared line serves every group of the case.
 */
function shareWithNic({ b, c }: ModelContext, a: Asset, t: number): Node<'1'> {
  const v = a.owner.volumes
  if (v === null) return c.groups.some(hasNic) ? b.constant1 : b.zero()
  const withNic = v.groups.filter((g) => hasNic(g.group))
  if (withNic.length === 0) return b.zero()
  if (withNic.length === v.groups.length || a.line.driver.kind !== 'users') return b.constant1
  const users = b.sum(
    'user',
    withNic.map((g) => g.users[t] ?? b.zero<'user'>()),
  )
  return b.ratio(users, v.users[t] ?? b.zero<'user'>())
}

/**
 * First year's amount per euro of price that pays interest and depreciation over the norm life, when the amount is indexed:
 * `A(i, g, N) = 1 / sum over k = 1..N of idx(k) / (1+i)^k`. For `g = 0` the ordinary annuity (Excel: `-PMT(i, N, 1)`).
 */
export function normFactor(m: ModelContext): Node<'1'> {
  const { nic } = m.c.settings
  const rate = m.b.input('nic.rate', 'settings.nic.rate', nic.rate)
  const factor = annuityFactor(m.b, rate, whole(nic.life), (k) => m.prices.index('nic', k))
  return m.b.named(factor, {
    key: 'annuityFactor',
    subject: { path: 'settings.nic', name: 'nic' },
    column: null,
  })
}

/** @param indexOf what year k of the amount is multiplied with; 1 for a level amount */
export function annuityFactor(
  b: GraphBuilder,
  rate: Node<'1'>,
  years: number,
  indexOf: (year: number) => Node<'1'>,
): Node<'1'> {
  const growth = b.add(b.constant1, rate)
  const terms: Node<'1'>[] = []
  let discounted: Node<'1'> = b.constant1
  for (let k = 1; k <= years; k++) {
    discounted = b.ratio(discounted, growth)
    terms.push(b.scale(discounted, indexOf(k)))
  }
  return b.ratio(b.constant1, b.sum('1', terms))
}

/** `p' * A(i, 0, L)`: what one unit costs per year over its actual life, at the financing rate. */
export function equivalentAnnualCostOfUnit(m: ModelContext, a: Asset): Node<'EUR/unit'> {
  const rate = m.b.input('settings.financingRate', 'settings.financingRate', m.c.settings.financingRate)
  const factor = annuityFactor(m.b, rate, a.life, () => m.b.constant1)
  return m.b.named(m.b.scale(a.price, factor), {
    key: 'equivalentAnnualCostOfUnit',
    subject: a.subject,
    column: null,
  })
}

/** Budget by the rate itself: nic per client-day, times client-days of groups with nic, times the share set aside. */
export function nicBudget(m: ModelContext): readonly Node<'EUR'>[] {
  const { b, c } = m
  const { nic } = c.settings
  const perDay = b.input('nic.perClientDay', 'settings.nic.perClientDay', nic.perClientDay)
  const share = b.input('nic.shareSetAside', 'settings.nic.shareSetAside', nic.shareSetAside)
  const subject = { path: 'settings.nic', name: 'nic' }
  return m.axis.columns.map((t) => {
    if (t === 0) return b.zero<'EUR'>()
    const clients = c.groups
      .filter(hasNic)
      .map((g) => b.element('group.clients', `groups.${g.id}.clients`, g.clients, t - 1))
    const days = b.scale(b.countAs(b.sum('client', clients), 'day'), b.constant(365, '1'))
    return b.named(b.times(perDay, days, share, m.prices.index('nic', t)), {
      key: 'nicBudget',
      subject,
      column: t,
    })
  })
}
