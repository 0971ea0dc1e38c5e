import { INDEX_CATEGORIES } from '../../domain/business-case.ts'
import { INITIAL_CATEGORIES, RECURRING_CATEGORIES, SIMPLE_DRIVERS } from '../../domain/lines.ts'
import { z } from '../zod.ts'
import { effect } from './effects.ts'
import { input } from './numbers.ts'
import { id, list, name, object, perPeriod, reference } from './parts.ts'

export const driver = z
  .discriminatedUnion('kind', [
    object({ kind: z.enum(SIMPLE_DRIVERS) }),
    object({ kind: z.literal('devices'), assetId: reference }),
  ])
  .meta({
    id: 'driver',
    description: 'What a line scales with; devices: of an asset of the same technology.',
  })

const asset = object({
  id,
  name,
  category: z.enum(INITIAL_CATEGORIES),
  price: input('asset.price'),
  vat: input('asset.vat'),
  driver,
  payer: reference,
  usersPerUnit: input('asset.usersPerUnit'),
  spare: input('asset.spare'),
  wholeUnits: z.boolean(),
  life: input('asset.life'),
  residual: input('asset.residual'),
})

const oneOff = object({
  id,
  name,
  category: z.enum(INITIAL_CATEGORIES),
  amount: input('oneOff.amount'),
  vat: input('oneOff.vat'),
  driver,
  payer: reference,
  column: input('oneOff.column'),
  index: z.enum(INDEX_CATEGORIES),
})

const recurring = object({
  id,
  name,
  category: z.enum(RECURRING_CATEGORIES),
  amount: input('recurring.amount'),
  per: perPeriod,
  vat: input('recurring.vat'),
  driver,
  payer: reference,
  index: z.enum(INDEX_CATEGORIES),
})

/** What a technology and the case as a whole both have. */
export const lines = {
  assets: list(asset.meta({ id: 'asset' })),
  oneOffs: list(oneOff.meta({ id: 'oneOff' })),
  recurring: list(recurring.meta({ id: 'recurring' })),
  effects: list(effect.meta({ id: 'effect' })),
}

export const bundle = object({
  id,
  name,
  chosen: z.boolean(),
  replaces: list(reference),
  technologyIds: list(reference),
  pricePerUser: input('bundle.pricePerUser'),
  per: perPeriod,
  fixedFee: input('bundle.fixedFee'),
  vat: input('bundle.vat'),
  index: z.enum(INDEX_CATEGORIES),
  payer: reference,
})
