import { addTo, type Axis, held, zeros } from './axis.ts'
import type { NumericLines } from './numeric-case.ts'
import type { Owner } from './volumes.ts'

type Effect = NumericLines['effects'][number]

/** What an effect would be worth that stays beside the ledger, per stakeholder. */
export interface Beside {
  readonly id: string
  readonly amounts: readonly { readonly stakeholder: string; readonly byColumn: readonly number[] }[]
}

export interface EffectTotals {
  readonly beside: Beside[]
  readonly co2: number[]
}

export function postEffects(axis: Axis, owner: Owner, totals: EffectTotals): void {
  for (const e of owner.lines.effects) {
    const factors = factorsOf(axis, owner, e)
    const inLedger = e.class === 'cash-releasing' || e.class === 'societal'
    const quantities = quantitiesOf(axis, owner, e)
    const index = axis.index[e.index]
    const amounts = partsOf(e).map(({ stakeholder, per }) => ({
      stakeholder,
      byColumn: quantities.map((quantity, t) => quantity * per * factors[t]! * index[t]!),
    }))
    if (!inLedger) totals.beside.push({ id: e.id, amounts })
    else for (const { stakeholder, byColumn } of amounts) post(owner, e, stakeholder, byColumn)
    if (e.kind === 'travel')
      for (let t = 0; t < factors.length; t++)
        totals.co2[t]! += e.co2PerKm * e.distance * e.visits * owner.users[t]! * factors[t]!
  }
}

function post(owner: Owner, e: Effect, stakeholder: string, byColumn: readonly number[]): void {
  if (e.kind !== 'revenue') {
    addTo(owner.ledger.row(stakeholder, e.kind, 'benefit'), byColumn)
    return
  }
  const pay = owner.ledger.transfer(stakeholder, 'provider', 'rate-supplement')
  byColumn.forEach((amount, t) => pay(t, amount))
}

function factorsOf({ horizon }: Axis, owner: Owner, e: Effect): number[] {
  const factors = zeros(horizon)
  let left = e.attribution * (1 - e.deadweight) * (1 - e.displacement)
  for (let t = owner.start; t <= owner.end; t++, left *= 1 - e.dropOff)
    factors[t] = held(e.ramp, t - owner.start) * left * owner.active[t]!
  return factors
}

/** Number of events, weeks, users or euros by column, before corrections. */
function quantitiesOf({ horizon }: Axis, owner: Owner, e: Effect): readonly number[] {
  switch (e.kind) {
    case 'event':
      return owner.users.map((users) => users * e.probability * e.reduction)
    case 'avoided-cost':
      return owner.users
    case 'travel':
      return owner.users.map((users) => users * e.visits * e.distance * e.costPerKm)
    case 'admission':
      return zeros(horizon).map((_, t) => e.weeks * held(e.clients, Math.max(0, t - 1)))
    case 'sick-leave':
      return zeros(horizon).fill(e.fte * e.percentagePoints * e.employerCost * e.replacementShare)
    case 'turnover':
      return zeros(horizon).fill(e.leaversAvoided * e.replacementCost)
    case 'revenue':
      return zeros(horizon).fill(e.base * (1 - e.capitalShare) * e.percentage, e.fromYear, e.toYear + 1)
  }
}

function partsOf(e: Effect): readonly { readonly stakeholder: string; readonly per: number }[] {
  if ('amounts' in e) return e.amounts.map(({ stakeholder, amount }) => ({ stakeholder, per: amount }))
  if ('shares' in e) return e.shares.map(({ stakeholder, share }) => ({ stakeholder, per: share }))
  return [{ stakeholder: e.payer, per: 1 }]
}
