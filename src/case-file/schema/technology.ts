import { OCCURRENCE_PERIODS } from '../../domain/time-effect.ts'
import { z } from '../zod.ts'
import { lines } from './lines.ts'
import { input, series } from './numbers.ts'
import { id, list, name, object, reference } from './parts.ts'

const adoption = z.discriminatedUnion('kind', [
  object({ kind: z.literal('list'), shares: series('adoption.shares') }),
  object({
    kind: z.enum(['linear', 's-curve']),
    years: input('adoption.years'),
    final: input('adoption.final'),
  }),
])

const destination = z.discriminatedUnion('kind', [
  object({
    kind: z.literal('shares'),
    cash: input('destination.cash'),
    redeploy: input('destination.redeploy'),
    cashHours: z.enum(['own-staff', 'agency']),
    revenuePerHour: input('destination.revenuePerHour').exactOptional(),
  }),
  object({ kind: z.literal('pool'), poolId: reference }),
  object({
    kind: z.literal('informal'),
    beneficiary: z.enum(['client', 'informal-carer']),
    shadowPrice: input('destination.shadowPrice'),
  }),
])

const timeEffect = object({
  id,
  name,
  direction: z.enum(['saved', 'extra']),
  functionId: reference,
  groupIds: list(reference),
  minutes: input('time.minutes'),
  occurrences: input('time.occurrences'),
  per: z.enum(OCCURRENCE_PERIODS),
  realisation: input('time.realisation'),
  destination,
  billableShare: input('time.billableShare').exactOptional(),
})

export const technology = object({
  id,
  name,
  start: input('technology.start'),
  startMonth: input('technology.startMonth'),
  lastYear: input('technology.lastYear').exactOptional(),
  groups: list(object({ id, groupId: reference, eligible: input('servedGroup.eligible') })),
  adoption,
  assets: lines.assets,
  oneOffs: lines.oneOffs,
  recurring: lines.recurring,
  timeEffects: list(timeEffect),
  effects: lines.effects,
})
