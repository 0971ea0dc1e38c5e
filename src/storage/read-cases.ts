import { openCase } from '../case-file/open-case.ts'
import type { CaseSummary, ListedCases, LoadOutcome } from './case-repository.ts'
import type { Failed } from './failure.ts'
import type { RowStore } from './row-store.ts'
import { type CaseRow, type MetadataRow, remembered, type StepsRow } from './rows.ts'

export async function listCases(store: RowStore): Promise<ListedCases | Failed> {
  const read = await readMetadata(store)
  if (read.kind === 'failed') return read
  const kept = read.rows.filter(({ deletedAt }) => deletedAt === undefined)
  return { kind: 'listed', cases: kept.map(caseSummary).sort(newestFirst) }
}

export async function readMetadata(store: RowStore) {
  return store.read(['metadata'], async (rows) => ({
    kind: 'read' as const,
    rows: await rows.metadata.all(),
  }))
}

export async function loadCase(store: RowStore, id: string): Promise<LoadOutcome> {
  const read = await readCase(store, id)
  if (read.kind === 'failed') return read
  if (read.row === undefined) return { kind: 'absent' }
  if (read.metadata?.deletedAt !== undefined) return { kind: 'deleted' }
  return opened(read.row, read.steps)
}

export interface StoredCase {
  readonly kind: 'read'
  readonly row: CaseRow | undefined
  readonly metadata: MetadataRow | undefined
  readonly steps: StepsRow | undefined
}

export async function readCase(store: RowStore, id: string): Promise<StoredCase | Failed> {
  return store.read(['cases', 'metadata', 'steps'], async (rows) => {
    const row = await rows.cases.get(id)
    const metadata = await rows.metadata.get(id)
    return { kind: 'read' as const, row, metadata, steps: await rows.steps.get(id) }
  })
}

/** The way back is of one revision: after a save by another session it leads nowhere. */
function opened({ text, revision, savedAt }: CaseRow, steps: StepsRow | undefined): LoadOutcome {
  const result = openCase(text)
  if (!result.ok) return { kind: 'refused', refusals: result.refusals, text }
  const way = steps?.revision === revision ? steps.way : ''
  return { kind: 'loaded', case: result.case, revision, savedAt, steps: way }
}

/** Without the mark of deletion. */
export function withoutMark(row: MetadataRow): MetadataRow {
  return { ...caseSummary(row), ...remembered(row) }
}

/** What the home screen shows. */
function caseSummary(row: MetadataRow): CaseSummary {
  const { id, name, organisation, tags, headline, revision, savedAt } = row
  return { id, name, organisation, tags, headline, revision, savedAt, ...remembered(row) }
}

function newestFirst(a: CaseSummary, b: CaseSummary): number {
  if (a.savedAt !== b.savedAt) return a.savedAt < b.savedAt ? 1 : -1
  return a.id < b.id ? -1 : 1
}
