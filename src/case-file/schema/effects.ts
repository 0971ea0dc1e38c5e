import { INDEX_CATEGORIES } from '../../domain/business-case.ts'
import { BENEFIT_CLASSES } from '../../domain/effect.ts'
import type { FieldKey } from '../../domain/fields.ts'
import { z } from '../zod.ts'
import { input, series } from './numbers.ts'
import { id, list, name, object, reference } from './parts.ts'

const common = {
  id,
  name,
  class: z.enum(BENEFIT_CLASSES),
  index: z.enum(INDEX_CATEGORIES),
  ramp: series('effect.ramp'),
  attribution: input('effect.attribution'),
  deadweight: input('effect.deadweight'),
  displacement: input('effect.displacement'),
  dropOff: input('effect.dropOff'),
}

function amounts(field: FieldKey) {
  return list(object({ id, stakeholder: reference, amount: input(field) }))
}

const share = object({ id, stakeholder: reference, share: input('effect.share') }).meta({ id: 'share' })
const shares = list(share).meta({ description: 'Shares add to 1.' })

export const effect = z.discriminatedUnion('kind', [
  object({
    kind: z.literal('event'),
    ...common,
    probability: input('event.probability'),
    reduction: input('event.reduction'),
    amounts: amounts('event.amount'),
  }),
  object({
    kind: z.literal('admission'),
    ...common,
    clients: series('admission.clients'),
    weeks: input('admission.weeks'),
    amounts: amounts('admission.amount'),
  }),
  object({ kind: z.literal('avoided-cost'), ...common, amounts: amounts('avoided-cost.amount') }),
  object({
    kind: z.literal('travel'),
    ...common,
    visits: input('travel.visits'),
    distance: input('travel.distance'),
    costPerKm: input('travel.costPerKm'),
    co2PerKm: input('travel.co2PerKm'),
    shares,
  }),
  object({
    kind: z.literal('sick-leave'),
    ...common,
    fte: input('sick-leave.fte'),
    percentagePoints: input('sick-leave.percentagePoints'),
    employerCost: input('sick-leave.employerCost'),
    replacementShare: input('sick-leave.replacementShare'),
    shares,
  }),
  object({
    kind: z.literal('turnover'),
    ...common,
    leaversAvoided: input('turnover.leaversAvoided'),
    replacementCost: input('turnover.replacementCost'),
    shares,
  }),
  object({
    kind: z.literal('revenue'),
    ...common,
    base: input('revenue.base'),
    percentage: input('revenue.percentage'),
    capitalShare: input('revenue.capitalShare'),
    fromYear: input('revenue.fromYear'),
    toYear: input('revenue.toYear'),
    payer: reference,
  }),
])
