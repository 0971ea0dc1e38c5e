import { openCase } from '../case-file/open-case.ts'
import type { CaseSummary, ListedCases, LoadOutcome } from './case-repository.ts'
import type { Failed } from './failure.ts'
import type { RowStore } from './row-store.ts'
import type { CaseRow, MetadataRow } from './rows.ts'

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
  return opened(read.row)
}

export interface StoredCase {
  readonly kind: 'read'
  readonly row: CaseRow | undefined
  readonly metadata: MetadataRow | undefined
}

export async function readCase(store: RowStore, id: string): Promise<StoredCase | Failed> {
  return store.read(['cases', 'metadata'], async (rows) => {
    const row = await rows.cases.get(id)
    return { kind: 'read' as const, row, metadata: await rows.metadata.get(id) }
  })
}

function opened({ text, revision, savedAt }: CaseRow): LoadOutcome {
  const result = openCase(text)
  if (!result.ok) return { kind: 'refused', refusals: result.refusals, text }
  return { kind: 'loaded', case: result.case, revision, savedAt }
}

/** Without the mark of deletion. */
export function caseSummary({
  id,
  name,
  organisation,
  tags,
  headline,
  revision,
  savedAt,
}: MetadataRow): CaseSummary {
  return { id, name, organisation, tags, headline, revision, savedAt }
}

function newestFirst(a: CaseSummary, b: CaseSummary): number {
  if (a.savedAt !== b.savedAt) return a.savedAt < b.savedAt ? 1 : -1
  return a.id < b.id ? -1 : 1
}
