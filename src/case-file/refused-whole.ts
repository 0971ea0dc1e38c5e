import { refusalOf, type Refused, refusedFor } from './outcome.ts'
import type { Reason } from './refusal.ts'

/** Refused before anything in it could be read. */
export function refusedWhole(reason: Reason): Refused {
  return refusedFor(refusalOf(reason))
}
