import type { CommittedCase } from './committed.ts'
import type { Rows } from './row-store.ts'
import type { CaseRow, Summary } from './rows.ts'

/** A case and what the home screen knows of it, always written together. */
export async function putCase(rows: Rows, row: CaseRow, summary: Summary): Promise<CommittedCase> {
  const { id, revision, savedAt, session } = row
  await rows.cases.put(row)
  await rows.metadata.put({ id, ...summary, revision, savedAt })
  return { kind: 'saved', id, revision, session, name: summary.name, savedAt }
}
