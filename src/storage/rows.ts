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
}

export interface MetaRow {
  readonly key: string
  readonly value: number
}

export function pendingKey(caseId: string, session: string): string {
  return `${caseId}/${session}`
}
