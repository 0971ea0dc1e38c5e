import type { Reason, Refusal } from './refusal.ts'

/** What was read, or why it cannot be. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refused

export interface Refused {
  readonly ok: false
  readonly refusals: readonly Refusal[]
}

/** One refusal at a place that has no names around it: an entry of an archive, a cell of a workbook. */
export function refusalOf(reason: Reason, path = ''): Refusal {
  return { ...reason, path, names: [] }
}

export function refusedFor(...refusals: readonly Refusal[]): Refused {
  return { ok: false, refusals }
}
