import { FORMAT, NEWEST_VERSION } from '../version.ts'
import { z } from '../zod.ts'
import { businessCase } from './business-case.ts'
import { object } from './parts.ts'

/** A whole file of the newest version. */
export const caseFile = object({
  format: z.literal(FORMAT),
  version: z.literal(NEWEST_VERSION),
  case: businessCase,
}).meta({
  title: 'Baatwijzer business case',
  description:
    'Decimals are text. Ids, references, sums of shares and periods are checked beyond this schema when a file is opened.',
})
