import type { RemoveOutcome } from './case-repository.ts'
import type { Committed, OnCommitted } from './committed.ts'
import { withoutMark } from './read-cases.ts'
import type { Rows, RowStore } from './row-store.ts'
import type { MetadataRow } from './rows.ts'

const KEPT_AFTER_REMOVAL = 30 * 24 * 60 * 60 * 1000

/** Marks the case as deleted; everything of it stays. */
export async function removeCase(
  store: RowStore,
  id: string,
  at: string,
  onCommitted: OnCommitted,
): Promise<RemoveOutcome> {
  return changeMetadata(store, id, (row) => ({ ...row, deletedAt: at }), deleted, onCommitted)
}

export async function restoreCase(
  store: RowStore,
  id: string,
  onCommitted: OnCommitted,
): Promise<RemoveOutcome> {
  return changeMetadata(store, id, withoutMark, restored, onCommitted)
}

/** Really removes what was deleted more than thirty days before `now`. */
export async function purgeCases(store: RowStore, now: string): Promise<void> {
  const limit = Date.parse(now) - KEPT_AFTER_REMOVAL
  const isOver = ({ deletedAt }: MetadataRow) => deletedAt !== undefined && Date.parse(deletedAt) < limit
  await store.write(['cases', 'metadata', 'moments', 'steps', 'files'], async (rows) => {
    for (const { id } of (await rows.metadata.all()).filter(isOver)) await purge(rows, id)
    return { kind: 'done' as const }
  })
}

async function purge(rows: Rows, id: string): Promise<void> {
  for (const { key } of await rows.moments.startingWith(`${id}/`)) await rows.moments.remove(key)
  await rows.steps.remove(id)
  await rows.files.remove(id)
  await rows.cases.remove(id)
  await rows.metadata.remove(id)
}

async function changeMetadata(
  store: RowStore,
  id: string,
  change: (row: MetadataRow) => MetadataRow,
  committedAs: (row: MetadataRow) => Committed,
  onCommitted: OnCommitted,
): Promise<RemoveOutcome> {
  const changed = await store.write(['metadata'], async (rows) => {
    const row = await rows.metadata.get(id)
    if (row === undefined) return { kind: 'absent' as const }
    await rows.metadata.put(change(row))
    return { kind: 'changed' as const, row }
  })
  if (changed.kind !== 'changed') return changed
  onCommitted(committedAs(changed.row))
  return { kind: 'done' }
}

function deleted({ id }: MetadataRow): Committed {
  return { kind: 'deleted', id }
}

function restored({ id, revision, name, savedAt }: MetadataRow): Committed {
  return { kind: 'restored', id, revision, session: '', name, savedAt }
}
