import type { CopyOutcome, ListedCopies, NewCase, RemoveOutcome } from './case-repository.ts'
import type { Committed, OnCommitted } from './committed.ts'
import { createFromText } from './create-case.ts'
import type { Failed } from './failure.ts'
import { overwriteCase, SAVED_TABLES } from './put-case.ts'
import type { Rows, RowStore } from './row-store.ts'
import type { PendingRow } from './rows.ts'
import { decideSave, isAlreadyKept } from './save-decision.ts'

/**
 * Brings in the last edits of pages that went away, by the same comparison as every save. An edit that is in the case
 * already disappears; one that does not fit stays, for the user to decide about.
 */
export async function settlePending(store: RowStore, onCommitted: OnCommitted): Promise<void> {
  if (store.mode !== 'durable') return
  const found = await readPending(store)
  if (found.kind === 'failed' || found.rows.length === 0) return
  const settled = await store.write([...SAVED_TABLES, 'pending'], async (rows) => {
    const committed: Committed[] = []
    for (const pending of await rows.pending.all()) committed.push(...(await settleOne(rows, pending)))
    return { kind: 'settled' as const, committed }
  })
  if (settled.kind === 'settled') settled.committed.forEach(onCommitted)
}

async function settleOne(rows: Rows, pending: PendingRow): Promise<readonly Committed[]> {
  const { caseId: id, key, text, at: savedAt, session, sequence } = pending
  const stored = await rows.cases.get(id)
  const metadata = await rows.metadata.get(id)
  const isKept = stored !== undefined && isAlreadyKept(stored, pending)
  const fits = decideSave(stored, metadata, pending) === 'write'
  if (isKept || fits) await rows.pending.remove(key)
  if (stored === undefined || !fits) return []
  const row = { id, text, revision: stored.revision + 1, savedAt, session, sequence }
  const overwriting = { row, steps: pending.steps ?? '', stored, metadata }
  return [await overwriteCase(rows, overwriting, pending.summary)]
}

export async function listCopies(store: RowStore): Promise<ListedCopies | Failed> {
  const found = await readPending(store)
  if (found.kind === 'failed') return found
  const copies = found.rows.map(({ key, caseId, at, summary }) => ({ key, caseId, at, name: summary.name }))
  return { kind: 'listed', copies }
}

/** First the new case, then the copy goes: in between it is there twice, never not at all. */
export async function adoptCopy(
  store: RowStore,
  key: string,
  as: NewCase,
  onCommitted: OnCommitted,
): Promise<CopyOutcome> {
  const found = await store.read(['pending'], async (rows) => ({
    kind: 'read' as const,
    row: await rows.pending.get(key),
  }))
  if (found.kind === 'failed') return found
  if (found.row === undefined) return { kind: 'absent' }
  const created = await createFromText(store, found.row.text, found.row.summary.headline, as, onCommitted)
  if (created.kind === 'saved') await dropCopy(store, key, found.row.sequence)
  return created
}

/** Up to the edit that the caller has seen; the same page may have kept a later one. */
export async function dropCopy(store: RowStore, key: string, upTo: number): Promise<RemoveOutcome> {
  return store.write(['pending'], async (rows) => {
    const row = await rows.pending.get(key)
    if (row === undefined || row.sequence > upTo) return { kind: 'absent' as const }
    await rows.pending.remove(key)
    return { kind: 'done' as const }
  })
}

async function readPending(store: RowStore) {
  return store.read(['pending'], async (rows) => ({ kind: 'read' as const, rows: await rows.pending.all() }))
}
