import { useSyncExternalStore } from 'react'
import { held } from './held.ts'

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

const filings = held<ReadonlyMap<string, Filing>>(new Map())

export function filingOf(id: string): Filing {
  return filings.get().get(id) ?? OPENED
}

export function becomeFiling(id: string, filing: Filing): void {
  if (filingOf(id).kind === 'edited' && filing.kind === 'edited') return
  filings.become(new Map([...filings.get(), [id, filing]]))
}

/** Whether a case of this page was changed and is in no file. */
export function hasUnfiled(): boolean {
  return [...filings.get().values()].some(({ kind }) => kind === 'edited')
}

/** For a page whose cases are kept otherwise from now on. */
export function forgetFilings(): void {
  filings.become(new Map())
}

export function useFiling(id: string): Filing {
  return useSyncExternalStore(filings.subscribe, () => filingOf(id))
}
