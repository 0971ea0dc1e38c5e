/** What the home screen shows of a case without opening it. Texts given by the caller, not formatted. */
export type Headline = Readonly<Record<string, string>>

export interface Summary {
  readonly name: string
  readonly organisation: string
  readonly tags: readonly string[]
  readonly headline: Headline
}

/** `text` is what a file of the case would hold. `session` and `sequence` tell whose edit it is, and which one. */
export interface CaseRow {
  readonly id: string
  readonly text: string
  readonly revision: number
  readonly savedAt: string
  readonly session: string
  readonly sequence: number
}

export interface MetadataRow extends Summary {
  readonly id: string
  readonly revision: number
  readonly savedAt: string
  readonly deletedAt?: string
  /** When it came to this device; absent in rows of the first schema. */
  readonly madeAt?: string
  /** When the last automatic moment was kept. */
  readonly momentAt?: string
  /** When the case was last written to a file of its own. */
  readonly filedAt?: string
}

/** What a save leaves as it was. */
export type Remembered = Pick<MetadataRow, 'madeAt' | 'momentAt' | 'filedAt'>

export function remembered({ madeAt, momentAt, filedAt }: Partial<MetadataRow>): Remembered {
  return {
    ...(madeAt === undefined ? {} : { madeAt }),
    ...(momentAt === undefined ? {} : { momentAt }),
    ...(filedAt === undefined ? {} : { filedAt }),
  }
}

/**
 * Why a version was kept. Automatic: as it was before a quarter of an hour of work, or before the first work of a day. Before
 * something that changes much at once. By name: someone asked.
 */
export type MomentKind = 'quarter' | 'day' | 'take-over' | 'restore' | 'migration' | 'named'

/** A version of a case that can be gone back to. Never changed, so that what it holds is what was there. */
export interface MomentRow {
  readonly key: string
  readonly caseId: string
  readonly kind: MomentKind
  /** Empty for what nobody named. */
  readonly name: string
  /** When this version came to be. */
  readonly at: string
  readonly revision: number
  readonly headline: Headline
  readonly text: string
}

/** The way back and forward from this revision of the case, as text that the caller reads; no text of a case. */
export interface StepsRow {
  readonly caseId: string
  readonly revision: number
  readonly way: string
}

/** The last edit of a page that was going away: not yet part of the case. One per case and session. */
export interface PendingRow {
  readonly key: string
  readonly caseId: string
  readonly session: string
  readonly sequence: number
  readonly baseRevision: number
  readonly text: string
  readonly at: string
  readonly summary: Summary
  /** Absent in rows of the first schema. */
  readonly steps?: string
}

/** How a file stood on disk when this program last read or wrote it. */
export interface OnDisk {
  readonly lastModified: number
  readonly size: number
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly digest: string
}

/** The file that a case is saved to, or came from; at most one per case. */
export interface FileRow {
  readonly caseId: string
  readonly handle: FileSystemFileHandle
  /** Null for a file that the case came from, as long as the user did not say that it is to be saved there. */
  readonly savedAt: string | null
  readonly onDisk: OnDisk
}

export interface MetaRow {
  readonly key: string
  readonly value: number
}

/** In the order in which versions came to be, whatever the clock said. */
export function momentKey({ caseId, revision, kind, at }: Omit<MomentRow, 'key'>): string {
  return [caseId, String(revision).padStart(10, '0'), kind, at].join('/')
}

export function pendingKey(caseId: string, session: string): string {
  return `${caseId}/${session}`
}
