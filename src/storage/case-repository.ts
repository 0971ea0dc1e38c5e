import type { openCase } from '../case-file/open-case.ts'
import type { BusinessCase } from '../domain/business-case.ts'
import type { BackedUp, KeptCase, Restored } from './backup-rows.ts'
import type { Failed } from './failure.ts'
import type { KeepingMode, ReadOnly } from './row-store.ts'
import type { FileRow, Headline, MomentKind, MomentRow, PendingRow, Summary } from './rows.ts'

export interface CaseSummary extends Summary {
  readonly id: string
  readonly revision: number
  readonly savedAt: string
  /** When it came to this device, where that is known. */
  readonly madeAt?: string
  /** When it was last written to a file of its own. */
  readonly filedAt?: string
}

/** A version that can be gone back to, without its text. */
export type MomentSummary = Omit<MomentRow, 'text'>

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
  /** The way back and forward from this version, as text. */
  readonly steps: string
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
export type ListedMoments = { readonly kind: 'listed'; readonly moments: readonly MomentSummary[] }
export type ListedCopies = { readonly kind: 'listed'; readonly copies: readonly KeptCopy[] }
export type Saved = { readonly kind: 'saved'; readonly revision: number; readonly savedAt: string }
export type Conflict = { readonly kind: 'conflict'; readonly stored: 'changed' | 'deleted' | 'gone' }
type Loaded = {
  readonly kind: 'loaded'
  readonly case: BusinessCase
  readonly revision: number
  readonly savedAt: string
  /** The way back and forward from this version; empty where it is not known. */
  readonly steps: string
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
export type MomentOutcome =
  { readonly kind: 'opened'; readonly case: BusinessCase } | Refused | Absent | Failed
export type CopyOutcome = CreateOutcome | Refused | Absent
export type RemoveOutcome = Done | Absent | ReadOnly | Failed

/** A version to keep: as it is on the screen, which may be newer than what is stored. */
export interface MomentToKeep {
  readonly case: BusinessCase
  readonly kind: Extract<MomentKind, 'named' | 'take-over' | 'restore'>
  readonly name: string
  readonly headline: Headline
  readonly at: string
}

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
  /** Newest first. */
  moments(id: string): Promise<ListedMoments | Failed>
  keepMoment(moment: MomentToKeep): Promise<RemoveOutcome>
  openMoment(key: string): Promise<MomentOutcome>
  /** Only for a moment with a name, by who gave it that. */
  dropMoment(key: string): Promise<RemoveOutcome>
  /** The case was written to a file of its own. */
  tellFiled(id: string, at: string): Promise<RemoveOutcome>
  /** The file of its own that a case is saved to or came from; null where none is known, or where it cannot be read. */
  fileOf(id: string): Promise<FileRow | null>
  /** From now on the case belongs to this file. */
  keepFile(row: FileRow): Promise<RemoveOutcome>
  /** All that is kept of a case, as it is stored. */
  readKept(id: string): Promise<KeptCase | Absent | Failed>
  restoreKept(backedUp: BackedUp): Promise<Restored | ReadOnly | Failed>
  /** When everything was last written to one file; null where it never was. */
  backedUpAt(): Promise<string | null>
  tellBackedUp(at: string): Promise<RemoveOutcome>
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
