import { openCase } from '../case-file/open-case.ts'
import { writeCase } from '../case-file/write-case.ts'
import type {
  ListedMoments,
  MomentOutcome,
  MomentSummary,
  MomentToKeep,
  RemoveOutcome,
} from './case-repository.ts'
import type { Failed } from './failure.ts'
import { putMoment } from './moments.ts'
import type { RowStore } from './row-store.ts'
import type { MomentRow } from './rows.ts'

export async function listMoments(store: RowStore, id: string): Promise<ListedMoments | Failed> {
  const read = await store.read(['moments'], async (rows) => ({
    kind: 'read' as const,
    rows: await rows.moments.startingWith(`${id}/`),
  }))
  if (read.kind === 'failed') return read
  return { kind: 'listed', moments: read.rows.map(momentSummary).reverse() }
}

/** Under the number of the revision that is stored, on which what is on the screen was made. */
export async function keepMoment(store: RowStore, moment: MomentToKeep): Promise<RemoveOutcome> {
  const { case: kept, kind, name, headline, at: savedAt } = moment
  const text = writeCase(kept)
  return store.write(['cases', 'moments'], async (rows) => {
    const stored = await rows.cases.get(kept.id)
    if (stored === undefined) return { kind: 'absent' as const }
    const { id, revision } = stored
    await putMoment(rows, { kind, name, headline, stored: { id, revision, text, savedAt } })
    return { kind: 'done' as const }
  })
}

export async function openMoment(store: RowStore, key: string): Promise<MomentOutcome> {
  const read = await store.read(['moments'], async (rows) => ({
    kind: 'read' as const,
    row: await rows.moments.get(key),
  }))
  if (read.kind === 'failed') return read
  if (read.row === undefined) return { kind: 'absent' }
  const { text } = read.row
  const opened = openCase(text)
  if (!opened.ok) return { kind: 'refused', refusals: opened.refusals, text }
  return { kind: 'opened', case: opened.case }
}

export async function dropMoment(store: RowStore, key: string): Promise<RemoveOutcome> {
  return store.write(['moments'], async (rows) => {
    const row = await rows.moments.get(key)
    if (row?.kind !== 'named') return { kind: 'absent' as const }
    await rows.moments.remove(key)
    return { kind: 'done' as const }
  })
}

export async function tellFiled(store: RowStore, id: string, filedAt: string): Promise<RemoveOutcome> {
  return store.write(['metadata'], async (rows) => {
    const row = await rows.metadata.get(id)
    if (row === undefined) return { kind: 'absent' as const }
    await rows.metadata.put({ ...row, filedAt })
    return { kind: 'done' as const }
  })
}

function momentSummary({ key, caseId, kind, name, at, revision, headline }: MomentRow): MomentSummary {
  return { key, caseId, kind, name, at, revision, headline }
}
