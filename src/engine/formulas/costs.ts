import type { Bundle, OneOffLine, RecurringLine } from '../../domain/lines.ts'
import type { Node } from '../graph/node.ts'
import type { LineOwner, ModelContext } from '../model-context.ts'
import { driverCount } from './drivers.ts'
import { momentOf } from './ledger.ts'
import { whole } from './time-axis.ts'
import type { Volumes } from './volumes.ts'

/** A one-off cost: amount × driver in its column, in full whatever the start; a line per new user falls in each year. */
export function postOneOff(m: ModelContext, owner: LineOwner, line: OneOffLine): void {
  const { b } = m
  const subject = { path: `${owner.path}.oneOffs.${line.id}`, name: line.name }
  const amount = b.scale(
    b.input('oneOff.amount', `${subject.path}.amount`, line.amount),
    m.prices.vatFactor('oneOff.vat', subject.path, line.vat),
  )
  const column = whole(line.column)
  const columns = line.driver.kind === 'new-users' ? m.axis.years : m.axis.columns.filter((t) => t === column)
  for (const t of columns) {
    const count = driverCount(b, m.c, owner.volumes, owner.units, line.driver, t)
    const cost = b.times(amount, count, m.prices.index(line.index, t))
    m.ledger.post({
      stakeholder: line.payer,
      column: t,
      moment: momentOf(t),
      side: 'cost',
      amount: b.named(cost, { key: 'oneOff', subject, column: t }),
      category: 'one-off',
      kind: 'resource',
      line: subject,
      technologyId: owner.technologyId,
    })
  }
}

/** A yearly cost: amount (× 12 for a month) × driver(t) × idx(t) × f(t). */
export function postRecurring(m: ModelContext, owner: LineOwner, line: RecurringLine): void {
  const { b } = m
  const subject = { path: `${owner.path}.recurring.${line.id}`, name: line.name }
  const perYear = b.scale(
    b.input('recurring.amount', `${subject.path}.amount`, line.amount),
    monthsPerYear(m, line.per),
    m.prices.vatFactor('recurring.vat', subject.path, line.vat),
  )
  for (const t of m.axis.years) {
    const active = owner.period.active[t] ?? b.zero<'1'>()
    const count = driverCount(b, m.c, owner.volumes, owner.units, line.driver, t)
    const cost = b.separate(perYear, b.times(perYear, count, m.prices.index(line.index, t), active))
    m.ledger.post({
      stakeholder: line.payer,
      column: t,
      moment: 'during',
      side: 'cost',
      amount: b.named(cost, { key: 'recurringCost', subject, column: t }),
      category: 'recurring',
      kind: 'resource',
      line: subject,
      technologyId: owner.technologyId,
    })
  }
}

export function monthsPerYear({ b }: ModelContext, per: 'year' | 'month'): Node<'1'> {
  return per === 'month' ? b.constant(12, '1') : b.constant1
}

/**
 * One price per user plus a fixed fee per year. A user of several of its technologies is counted once: in each year the
 * technology with most users counts, each for the part of the year that it is in use; the fee for the longest of these parts.
 */
export function postBundle(m: ModelContext, bundle: Bundle, volumes: readonly Volumes[]): void {
  const { b } = m
  const subject = { path: `bundles.${bundle.id}`, name: bundle.name }
  const vat = m.prices.vatFactor('bundle.vat', subject.path, bundle.vat)
  const price = b.scale(
    b.input('bundle.pricePerUser', `${subject.path}.pricePerUser`, bundle.pricePerUser),
    monthsPerYear(m, bundle.per),
  )
  const fee = b.input('bundle.fixedFee', `${subject.path}.fixedFee`, bundle.fixedFee)
  const bundled = volumes.filter((v) => bundle.technologyIds.includes(v.technology.id))
  for (const t of m.axis.years) {
    const active = bundled.map((v) => v.period.active[t] ?? b.zero<'1'>())
    const users = b.largest(
      'user',
      bundled.map((v, i) => b.scale(v.users[t] ?? b.zero<'user'>(), active[i] ?? b.zero<'1'>())),
    )
    const longest = active.reduce((x, y) => b.max(x, y), b.zero<'1'>())
    const total = b.add(b.times(price, users), b.scale(fee, longest))
    const cost = b.scale(total, vat, m.prices.index(bundle.index, t))
    m.ledger.post({
      stakeholder: bundle.payer,
      column: t,
      moment: 'during',
      side: 'cost',
      amount: b.named(cost, { key: 'bundleCost', subject, column: t }),
      category: 'bundle',
      kind: 'resource',
      line: subject,
      technologyId: null,
    })
  }
}
