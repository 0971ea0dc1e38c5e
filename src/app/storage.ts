import type { OpenedStorage } from '../storage/open-storage.ts'
import { now } from './clock.ts'
import { storeName } from './remembered.ts'
import { unkept } from './unkept.ts'

let opening: Promise<OpenedStorage> | undefined

/** The storage of this browser, opened once. Loaded beside the first screen, not before it. */
export function storage(): Promise<OpenedStorage> {
  if (opening !== undefined) return opening
  opening = import('../storage/open-storage.ts').then(({ openStorage }) =>
    openStorage({ now: now(), name: storeName, unkept: unkept() }),
  )
  // What failed to load may be there at the next try.
  opening.catch(() => (opening = undefined))
  return opening
}

/** After everything was wiped: the next call begins anew. */
export function forgetStorage(): void {
  opening = undefined
}
