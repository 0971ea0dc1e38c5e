import type { Refusal } from '../../case-file/refusal.ts'

/** A case in the list; `headline` as it was when the case was saved. */
export interface ListedCase {
  readonly id: string
  readonly name: string
  readonly organisation: string
  readonly tags: readonly string[]
  readonly savedAt: string
  readonly revision: number
  readonly headline: Readonly<Record<string, string>>
}

export type Listing =
  | { readonly kind: 'loading' }
  | { readonly kind: 'listed'; readonly cases: readonly ListedCase[] }
  | { readonly kind: 'failed' }

export type StorageState =
  | { readonly kind: 'ready' | 'guest' | 'file-only' | 'read-only-newer' }
  | {
      readonly kind: 'unavailable'
      readonly reason: 'absent' | 'refused' | 'timeout' | 'blocked-by-other-tab' | 'failed'
    }

export interface MissingCase {
  readonly id: string
  readonly name: string
  readonly savedAt: string
  readonly kind: 'gone' | 'older' | 'unreachable'
}

/** How safe the cases on this device are beside this browser. */
export interface Safety {
  /** When everything was last written to one file; null where it never was. */
  readonly backedUpAt: string | null
  /** Cases that were changed since they last stood in a file. */
  readonly unfiled: number
  /** Work of a fortnight stands nowhere but here. */
  readonly isDue: boolean
  /** Whether the browser has promised not to remove the data by itself; null where it does not say. */
  readonly isPersistent: boolean | null
}

export interface KeptCopy {
  readonly key: string
  readonly name: string
  readonly at: string
}

/** A file that was not opened, and why. */
export interface RefusedFile {
  readonly name: string
  readonly refusals: readonly Refusal[]
}

export interface NewCase {
  readonly name: string
  readonly organisation: string
  readonly firstYear: number
}

export const EXAMPLES = ['verpleeghuis', 'thuiszorg', 'gehandicaptenzorg'] as const
export type Example = (typeof EXAMPLES)[number]

/** The app as one file: this page itself, or a file that the host has. */
export type SingleFile =
  | {
      readonly kind: 'this-page'
      readonly version: string
      /** Whose work is in it, under which conditions. */
      readonly notices: string
      /** Whether it keeps cases in the browser, as the user may choose. */
      readonly isKept: boolean
    }
  | { readonly kind: 'elsewhere'; readonly bytes: number }

/** What the user does here; each says by itself whether it worked. */
export interface HomeActions {
  readonly create: (given: NewCase) => void
  /** To the questions from which a first case of a technology is made. */
  readonly start: () => void
  readonly openFiles: (files: readonly File[]) => void
  /** Asks by itself which ones, where the browser can keep them at hand. */
  readonly pickFiles: () => void
  /** Pasted text: a case, or a message with a link in it. */
  readonly openText: (text: string) => void
  readonly openExample: (example: Example) => void
  readonly saveFile: (id: string) => void
  readonly duplicate: (id: string, name: string) => void
  readonly remove: (id: string, name: string) => void
  readonly acknowledgeMissing: () => void
  readonly adoptCopy: (key: string, name: string) => void
  readonly dropCopy: (key: string) => void
  readonly saveBackup: () => void
  readonly restoreBackup: (file: File) => void
  readonly askPersistence: () => void
  readonly wipe: () => Promise<void>
  readonly downloadSingleFile: () => void
  /** For a page in one file: keeps what is made in the browser from now on. */
  readonly keepInBrowser: () => void
  readonly retry: () => void
  readonly dismissRefused: () => void
}

export interface HomeProps {
  readonly listing: Listing
  readonly searchIn: (cases: readonly ListedCase[]) => (text: string) => readonly ListedCase[]
  readonly storage: StorageState
  readonly missing: readonly MissingCase[]
  readonly keptCopies: readonly KeptCopy[]
  readonly refused: readonly RefusedFile[]
  /** Whether `pickFiles` works here. */
  readonly canPickFiles: boolean
  readonly safety: Safety
  readonly guestHref: string
  /** Out of guest mode. */
  readonly homeHref: string
  /** Null where there is none. */
  readonly singleFile: SingleFile | null
  readonly thisYear: number
  readonly hrefOf: (id: string) => string
  readonly actions: HomeActions
}
