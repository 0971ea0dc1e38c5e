import type { CaseRow, MetadataRow } from './rows.ts'

/** Which edit this is: the number of which opening of the case, made on top of which revision. */
export interface EditMark {
  readonly text: string
  readonly session: string
  readonly sequence: number
  readonly baseRevision: number
}

export type SaveDecision = 'write' | 'already-kept' | 'changed' | 'deleted' | 'gone'

/**
 * The comparison that keeps two tabs from overwriting each other. A later revision by the same session is the same
 * writer seen from another side (a save that was reported as failed but was committed, a last edit that another tab
 * brought in): nobody else's work is under it.
 */
export function decideSave(
  row: CaseRow | undefined,
  metadata: MetadataRow | undefined,
  edit: EditMark,
): SaveDecision {
  if (row === undefined) return 'gone'
  if (metadata?.deletedAt !== undefined) return 'deleted'
  if (isAlreadyKept(row, edit)) return 'already-kept'
  return row.session === edit.session || row.revision === edit.baseRevision ? 'write' : 'changed'
}

export function isAlreadyKept(row: CaseRow, edit: EditMark): boolean {
  return row.text === edit.text || (row.session === edit.session && row.sequence >= edit.sequence)
}
