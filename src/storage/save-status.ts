import type { Conflict } from './case-repository.ts'
import type { Failed } from './failure.ts'
import type { UnkeptMode } from './row-store.ts'

/** 'saved' is said only after the commit. A failure stays said until a save has succeeded. */
export type SaveStatus =
  | { readonly kind: 'saved'; readonly revision: number; readonly savedAt: string }
  | { readonly kind: 'pending' }
  | { readonly kind: 'saving' }
  /** Another tab changed or removed the case. `unsaved`: this tab has edits that are nowhere else. */
  | { readonly kind: 'conflict'; readonly stored: Conflict['stored']; readonly unsaved: boolean }
  | Failed
  | { readonly kind: 'read-only' }
  | { readonly kind: 'memory-only' }
  | { readonly kind: UnkeptMode }
