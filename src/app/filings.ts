import { useSyncExternalStore } from 'react'

/**
 * Where a case stands of which this page is all that keeps it.
 * - opened: as it came in
 * - edited: made or changed here, and in no file like that
 * - filed: in that file, as it is
 */
export type Filing =
  | { readonly kind: 'opened' | 'edited' }
  | { readonly kind: 'filed'; readonly file: string; readonly at: string }

const OPENED: Filing = { kind: 'opened' }

const filings = new Map<string, Filing>()
const listeners = new Set<() => void>()

export function filingOf(id: string): Filing {
  return filings.get(id) ?? OPENED
}

export function becomeFiling(id: string, filing: Filing): void {
  if (filingOf(id).kind === 'edited' && filing.kind === 'edited') return
  filings.set(id, filing)
  for (const listener of listeners) listener()
}

/** Whether a case of this page was changed and is in no file. */
export function hasUnfiled(): boolean {
  return [...filings.values()].some(({ kind }) => kind === 'edited')
}

/** For a page whose cases are kept otherwise from now on. */
export function forgetFilings(): void {
  filings.clear()
}

export function useFiling(id: string): Filing {
  return useSyncExternalStore(subscribe, () => filingOf(id))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
