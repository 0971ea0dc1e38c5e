import type { Effect } from '../../domain/effect.ts'
import type { StakeholderId } from '../../domain/stakeholder.ts'
import type { Node, Subject } from '../graph/node.ts'
import type { LineOwner, ModelContext } from '../model-context.ts'
import type { LedgerCategory } from './ledger.ts'
import { whole } from './time-axis.ts'

/** An effect that is shown beside the ledger since it brings no money: what it would be worth, by column. */
export interface BesideLedger {
  readonly effect: Effect
  readonly subject: Subject
  readonly technologyId: string | null
  readonly amounts: readonly {
    readonly stakeholder: StakeholderId
    readonly byColumn: readonly Node<'EUR'>[]
  }[]
}

export interface EffectReport {
  readonly beside: BesideLedger | null
  /** Kilograms of CO2 that are not emitted, by column; travel only. */
  readonly co2: readonly Node<'kg'>[] | null
}

const CATEGORIES: Readonly<Record<Effect['kind'], LedgerCategory>> = {
  event: 'event',
  admission: 'admission',
  'avoided-cost': 'avoided-cost',
  travel: 'travel',
  'sick-leave': 'sick-leave',
  turnover: 'turnover',
  revenue: 'rate-supplement',
}

/** Computes an effect; posts it where it releases cash or is societal, and reports it beside the ledger where it does not. */
export function effect(m: ModelContext, owner: LineOwner, e: Effect): EffectReport {
  const subject = { path: `${owner.path}.effects.${e.id}`, name: e.name }
  const factors = correctionFactors(m, owner, e, subject)
  const parts = partsOf(m, owner, e, subject).map(({ stakeholder, id, amount }) => {
    const about = { path: `${subject.path}.${id}`, name: e.name }
    const byColumn = factors.map((factor, column) => {
      const indexed = m.b.scale(amount(column), factor, m.prices.index(e.index, column))
      return m.b.named(indexed, { key: 'effectAmount', subject: about, column })
    })
    return { stakeholder, byColumn }
  })
  const inLedger = e.class === 'cash-releasing' || e.class === 'societal'
  if (inLedger) parts.forEach((p) => postPart(m, owner, e, subject, p))
  const co2 = e.kind === 'travel' ? co2Saved(m, owner, e, subject, factors) : null
  return {
    beside: inLedger ? null : { effect: e, subject, technologyId: owner.technologyId, amounts: parts },
    co2,
  }
}

interface EffectPart {
  readonly stakeholder: StakeholderId
  readonly byColumn: readonly Node<'EUR'>[]
}

function postPart(m: ModelContext, owner: LineOwner, e: Effect, line: Subject, part: EffectPart): void {
  const facts = { line, technologyId: owner.technologyId, category: CATEGORIES[e.kind] }
  part.byColumn.forEach((amount, column) => {
    if (e.kind === 'revenue') m.ledger.transfer(part.stakeholder, 'provider', column, amount, facts)
    else
      m.ledger.post({
        ...facts,
        stakeholder: part.stakeholder,
        column,
        moment: 'during',
        side: 'benefit',
        amount,
        kind: 'resource',
      })
  })
}

/**
 * What every effect is multiplied with, by column:
 * `ramp * attribution * (1 - deadweight) * (1 - displacement) * (1 - dropOff)^(t - s) * f(t)`.
 */
function correctionFactors(
  m: ModelContext,
  owner: LineOwner,
  e: Effect,
  subject: Subject,
): readonly Node<'1'>[] {
  const { b } = m
  const { start, end, active } = owner.period
  const input = (name: 'attribution' | 'deadweight' | 'displacement' | 'dropOff') =>
    b.input(`effect.${name}`, `${subject.path}.${name}`, e[name])
  const lasting = b.complement(input('dropOff'))
  let left = b.scale(
    input('attribution'),
    b.complement(input('deadweight')),
    b.complement(input('displacement')),
  )
  return m.axis.columns.map((column) => {
    if (column < start || column > end) return b.zero<'1'>()
    const corrected = column > start ? b.scale(left, lasting) : left
    left = b.named(corrected, { key: 'effectCorrection', subject, column })
    const ramp = b.element('effect.ramp', `${subject.path}.ramp`, e.ramp, column - start)
    return b.named(b.scale(ramp, left, active[column] ?? b.zero<'1'>()), {
      key: 'effectFactor',
      subject,
      column,
    })
  })
}

interface AmountPart {
  readonly id: string
  readonly stakeholder: StakeholderId
  /** Before corrections and index. */
  readonly amount: (column: number) => Node<'EUR'>
}

function partsOf(m: ModelContext, owner: LineOwner, e: Effect, subject: Subject): readonly AmountPart[] {
  const { b } = m
  const { path } = subject
  const usersIn = (column: number) => owner.volumes?.users[column] ?? b.zero<'user'>()
  const perColumn = (whole: (column: number) => Node<'EUR'>) =>
    m.axis.columns.map((column) => b.named(whole(column), { key: 'effectQuantity', subject, column }))
  const everyColumn = (whole: Node<'EUR'>) => {
    const named = b.named(whole, { key: 'effectQuantity', subject, column: null })
    return m.axis.columns.map(() => named)
  }
  const split = (whole: readonly Node<'EUR'>[], shares: Travel['shares']) =>
    shares.map(({ id, stakeholder, share }) => {
      const part = b.input('effect.share', `${path}.shares.${id}.share`, share)
      return { id, stakeholder, amount: (t: number) => b.scale(whole[t] ?? b.zero<'EUR'>(), part) }
    })
  switch (e.kind) {
    case 'event': {
      const perUser = b.input('event.probability', `${path}.probability`, e.probability)
      const reduction = b.input('event.reduction', `${path}.reduction`, e.reduction)
      return e.amounts.map(({ id, stakeholder, amount }) => {
        const cost = b.input('event.amount', `${path}.amounts.${id}.amount`, amount)
        return { id, stakeholder, amount: (t) => b.times(cost, b.times(perUser, usersIn(t)), reduction) }
      })
    }
    case 'admission': {
      const weeks = b.input('admission.weeks', `${path}.weeks`, e.weeks)
      const clients = (t: number) =>
        b.element('admission.clients', `${path}.clients`, e.clients, Math.max(0, t - 1))
      return e.amounts.map(({ id, stakeholder, amount }) => {
        const perWeek = b.input('admission.amount', `${path}.amounts.${id}.amount`, amount)
        return { id, stakeholder, amount: (t) => b.times(perWeek, b.times(weeks, clients(t))) }
      })
    }
    case 'avoided-cost':
      return e.amounts.map(({ id, stakeholder, amount }) => {
        const perUser = b.input('avoided-cost.amount', `${path}.amounts.${id}.amount`, amount)
        return { id, stakeholder, amount: (t) => b.times(perUser, usersIn(t)) }
      })
    case 'travel': {
      const perKm = b.input('travel.costPerKm', `${path}.costPerKm`, e.costPerKm)
      return split(
        perColumn((t) => b.times(perKm, kilometres(m, owner, e, path, t))),
        e.shares,
      )
    }
    case 'sick-leave': {
      const cost = b.input('sick-leave.employerCost', `${path}.employerCost`, e.employerCost)
      const fte = b.input('sick-leave.fte', `${path}.fte`, e.fte)
      const points = b.input('sick-leave.percentagePoints', `${path}.percentagePoints`, e.percentagePoints)
      const replaced = b.input('sick-leave.replacementShare', `${path}.replacementShare`, e.replacementShare)
      return split(everyColumn(b.times(cost, fte, points, replaced)), e.shares)
    }
    case 'turnover': {
      const leavers = b.input('turnover.leaversAvoided', `${path}.leaversAvoided`, e.leaversAvoided)
      const cost = b.input('turnover.replacementCost', `${path}.replacementCost`, e.replacementCost)
      return split(everyColumn(b.times(cost, leavers)), e.shares)
    }
    case 'revenue': {
      const base = b.input('revenue.base', `${path}.base`, e.base)
      const percentage = b.input('revenue.percentage', `${path}.percentage`, e.percentage)
      // Nhc and nic are paid in full, whatever the percentage of the rate.
      const capital = b.input('revenue.capitalShare', `${path}.capitalShare`, e.capitalShare)
      const [from, to] = [whole(e.fromYear), whole(e.toYear)]
      const amount = (t: number) =>
        t < from || t > to ? b.zero<'EUR'>() : b.scale(base, b.complement(capital), percentage)
      return [{ id: 'revenue', stakeholder: e.payer, amount }]
    }
  }
}

type Travel = Extract<Effect, { kind: 'travel' }>

function kilometres(
  { b }: ModelContext,
  owner: LineOwner,
  e: Travel,
  path: string,
  column: number,
): Node<'km'> {
  const visits = b.times(
    b.input('travel.visits', `${path}.visits`, e.visits),
    owner.volumes?.users[column] ?? b.zero<'user'>(),
  )
  return b.times(b.input('travel.distance', `${path}.distance`, e.distance), visits)
}

function co2Saved(
  m: ModelContext,
  owner: LineOwner,
  e: Travel,
  subject: Subject,
  factors: readonly Node<'1'>[],
): readonly Node<'kg'>[] {
  const perKm = m.b.input('travel.co2PerKm', `${subject.path}.co2PerKm`, e.co2PerKm)
  return factors.map((factor, column) => {
    const kg = m.b.times(perKm, kilometres(m, owner, e, subject.path, column), factor)
    return m.b.named(kg, { key: 'co2', subject, column })
  })
}
