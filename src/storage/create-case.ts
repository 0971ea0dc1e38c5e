import { openCase } from '../case-file/open-case.ts'
import { writeCase } from '../case-file/write-case.ts'
import type { BusinessCase } from '../domain/business-case.ts'
import type { CopyOutcome, CreateOutcome, Moment, NewCase } from './case-repository.ts'
import type { OnCommitted } from './committed.ts'
import { putCase } from './put-case.ts'
import type { RowStore } from './row-store.ts'
import type { CaseRow, Headline } from './rows.ts'
import { summaryOf } from './summary-of.ts'

/** A case under an id of its own. An id that is in use, also by a deleted case, is refused. */
export async function createCase(
  store: RowStore,
  businessCase: BusinessCase,
  { at, headline }: Moment,
  onCommitted: OnCommitted,
): Promise<CreateOutcome> {
  const { id } = businessCase
  const created = await store.write(['cases', 'metadata'], async (rows) => {
    const text = writeCase(businessCase)
    const stored = await rows.cases.get(id)
    const row = { id, text, revision: 1, savedAt: at, session: '', sequence: 0 }
    if (stored !== undefined && !isSame(stored, row)) return { kind: 'exists' as const }
    return putCase(rows, row, summaryOf(businessCase, headline))
  })
  if (!('revision' in created)) return created
  onCommitted(created)
  return { kind: 'saved', revision: created.revision, savedAt: at }
}

/** This creation itself, of which the answer got lost with the connection. */
function isSame(stored: CaseRow, row: CaseRow): boolean {
  return stored.text === row.text && stored.revision === row.revision && stored.savedAt === row.savedAt
}

/** A stored text as a new case. */
export async function createFromText(
  store: RowStore,
  text: string,
  headline: Headline,
  as: NewCase,
  onCommitted: OnCommitted,
): Promise<CopyOutcome> {
  const opened = openCase(text)
  if (!opened.ok) return { kind: 'refused', refusals: opened.refusals, text }
  const copy = { ...opened.case, id: as.id, name: as.name }
  return createCase(store, copy, { at: as.at, headline }, onCommitted)
}
