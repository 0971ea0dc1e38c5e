import { LIMITS } from '../limits.ts'
import { z } from '../zod.ts'
import { bundle, lines } from './lines.ts'
import { financing, fundingLine } from './money.ts'
import { anyDecimal } from './numbers.ts'
import { id, list, name, object, prose } from './parts.ts'
import { clientGroup, ownStakeholder, shiftPool, staffFunction } from './people.ts'
import { ruleLimits } from './rules.ts'
import { organisation, settings } from './settings.ts'
import { technology } from './technology.ts'
import { uncertainty } from './uncertainty.ts'
import { workshop } from './workshop.ts'

const framing = object({
  organisation: prose,
  question: prose,
  problem: prose,
  withoutTechnology: prose,
  decisionMaker: prose,
  author: prose,
  status: z.enum(['draft', 'final']),
})

const override = z.union([anyDecimal, z.array(anyDecimal).min(1).max(LIMITS.years), z.boolean()])

const overrides = z
  .record(z.string(), override)
  .refine((all) => Object.keys(all).length <= LIMITS.overrides, 'too-many')
  .transform((all) => Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1))))
  .meta({
    description:
      'By path with ids: technologies.bed.assets.sensor.price. A number, numbers per year, or a switch.',
  })

const variant = object({ id, name, note: prose, overrides })

export const businessCase = object({
  id,
  name,
  framing,
  tags: list(name, LIMITS.tags),
  settings,
  organisation,
  stakeholders: list(ownStakeholder),
  groups: list(clientGroup),
  functions: list(staffFunction),
  pools: list(shiftPool),
  technologies: list(technology),
  shared: object(lines),
  bundles: list(bundle),
  funding: list(fundingLine),
  financing: list(financing),
  rules: list(ruleLimits),
  uncertainty,
  variants: list(variant, LIMITS.variants),
  workshop,
})

/** What the schema makes of a file; the same type as BusinessCase but for readonly, which a test holds. */
export type CaseOfFile = z.infer<typeof businessCase>
