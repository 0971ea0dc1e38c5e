import type { Opened } from './opened.ts'
import type { Reason } from './refusal.ts'

/** Refused before anything in it could be read. */
export function refusedWhole(reason: Reason): Extract<Opened, { readonly ok: false }> {
  return { ok: false, refusals: [{ ...reason, path: '', names: [] }] }
}
