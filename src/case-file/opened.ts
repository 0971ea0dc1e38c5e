import type { BusinessCase } from '../domain/business-case.ts'
import type { Refused } from './outcome.ts'

/** A case as it was written, with the names of the migrations that brought it to the newest version; or why there is none. */
export type Opened =
  { readonly ok: true; readonly case: BusinessCase; readonly migrations: readonly string[] } | Refused
