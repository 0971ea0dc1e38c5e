import { DISTRIBUTION_KINDS } from '../../domain/uncertainty.ts'
import { z } from '../zod.ts'
import { input } from './numbers.ts'
import { fieldPath, id, list, name, object } from './parts.ts'

const distribution = object({
  id,
  input: fieldPath,
  kind: z.enum(DISTRIBUTION_KINDS),
  probability: input('distribution.probability').exactOptional(),
  stream: name.exactOptional(),
})

export const uncertainty = object({
  seed: input('uncertainty.seed'),
  runs: input('uncertainty.runs'),
  distributions: list(distribution).meta({
    description: 'An input with a range that is not named has PERT.',
  }),
})
