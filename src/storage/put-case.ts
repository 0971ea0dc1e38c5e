import type { CommittedCase } from './committed.ts'
import { keepBeforeSave } from './moments.ts'
import type { Rows, TableName } from './row-store.ts'
import { type CaseRow, type MetadataRow, type Remembered, remembered, type Summary } from './rows.ts'

/** What a save writes, all of it in one transaction. */
export const SAVED_TABLES: readonly TableName[] = ['cases', 'metadata', 'moments', 'steps']

/** A case and what the home screen knows of it, always written together. */
export async function putCase(
  rows: Rows,
  row: CaseRow,
  summary: Summary,
  kept: Remembered = { madeAt: row.savedAt },
): Promise<CommittedCase> {
  const { id, revision, savedAt, session } = row
  await rows.cases.put(row)
  await rows.metadata.put({ id, ...summary, revision, savedAt, ...kept })
  return { kind: 'saved', id, revision, session, name: summary.name, savedAt }
}

export interface Overwriting {
  readonly row: CaseRow
  readonly steps: string
  readonly stored: CaseRow
  readonly metadata: MetadataRow | undefined
}

/** A later version of a case, with the way back to the one before. */
export async function overwriteCase(
  rows: Rows,
  { row, steps, stored, metadata }: Overwriting,
  summary: Summary,
): Promise<CommittedCase> {
  const momentAt = await keepBeforeSave(rows, stored, metadata, row.savedAt)
  await rows.steps.put({ caseId: row.id, revision: row.revision, way: steps })
  return putCase(rows, row, summary, remembered({ ...metadata, momentAt }))
}
