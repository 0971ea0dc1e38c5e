import type { openCase } from '../case-file/open-case.ts'
import type { BusinessCase } from '../domain/business-case.ts'
import type { Failed } from './failure.ts'
import type { KeepingMode, ReadOnly } from './row-store.ts'
import type { Headline, PendingRow, Summary } from './rows.ts'

export interface CaseSummary extends Summary {
  readonly id: string
  readonly revision: number
  readonly savedAt: string
}

/** The last edit of a page that closed, which fitted on nothing that is stored: kept until the user decides. */
interface KeptCopy {
  readonly key: string
  readonly caseId: string
  readonly name: string
  readonly at: string
}

export interface Edit {
  readonly case: BusinessCase
  readonly headline: Headline
  readonly at: string
  readonly session: string
  readonly sequence: number
  readonly baseRevision: number
}

export interface NewCase {
  readonly id: string
  readonly name: string
  readonly at: string
}

export interface Moment {
  readonly at: string
  readonly headline: Headline
}

type Refusals = Extract<ReturnType<typeof openCase>, { ok: false }>['refusals']

export type ListedCases = { readonly kind: 'listed'; readonly cases: readonly CaseSummary[] }
export type ListedCopies = { readonly kind: 'listed'; readonly copies: readonly KeptCopy[] }
export type Saved = { readonly kind: 'saved'; readonly revision: number; readonly savedAt: string }
export type Conflict = { readonly kind: 'conflict'; readonly stored: 'changed' | 'deleted' | 'gone' }
type Loaded = {
  readonly kind: 'loaded'
  readonly case: BusinessCase
  readonly revision: number
  readonly savedAt: string
}
/** The stored text cannot be opened by this version; it can still be given to the user. */
type Refused = { readonly kind: 'refused'; readonly refusals: Refusals; readonly text: string }
type Done = { readonly kind: 'done' }
type Absent = { readonly kind: 'absent' }
type Exists = { readonly kind: 'exists' }
type Deleted = { readonly kind: 'deleted' }

export type LoadOutcome = Loaded | Refused | Absent | Deleted | Failed
export type SaveOutcome = Saved | Conflict | ReadOnly | Failed
export type CreateOutcome = Saved | Exists | ReadOnly | Failed
export type CopyOutcome = CreateOutcome | Refused | Absent
export type RemoveOutcome = Done | Absent | ReadOnly | Failed

/** The cases on this device. Every outcome is a value; nothing rejects. Times and ids come from the caller. */
export interface CaseRepository {
  readonly mode: KeepingMode
  /** Newest first, without the deleted ones; reads no case. Waits, like `load`, for the saves that this tab has begun. */
  list(): Promise<ListedCases | Failed>
  load(id: string): Promise<LoadOutcome>
  /** Never overwrites. */
  create(businessCase: BusinessCase, moment: Moment): Promise<CreateOutcome>
  save(edit: Edit): Promise<SaveOutcome>
  duplicate(id: string, as: NewCase): Promise<CopyOutcome>
  /** Can be undone with `restore`; really gone only at an opening thirty days later. */
  remove(id: string, at: string): Promise<RemoveOutcome>
  restore(id: string): Promise<RemoveOutcome>
  keptCopies(): Promise<ListedCopies | Failed>
  /** Makes a kept copy a case of its own. */
  adoptCopy(key: string, as: NewCase): Promise<CopyOutcome>
  /** The only way in which a kept copy disappears without being in a case. */
  dropCopy(key: string): Promise<RemoveOutcome>
  /** For a page that is going away: gives up what is under way, so that `keepAtOnce` comes through. */
  breakOff(): void
  /** For a page that is going away: has handed over the row when it returns. */
  keepAtOnce(row: PendingRow): void
  /** After a save: what was kept at once, up to this edit, is in the case now. */
  settleKept(key: string, sequence: number): Promise<void>
  reconnect(): Promise<void>
  onSuperseded(listener: () => void): () => void
}
