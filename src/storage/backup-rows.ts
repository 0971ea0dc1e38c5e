import { writeCase } from '../case-file/write-case.ts'
import type { BusinessCase } from '../domain/business-case.ts'
import type { OnCommitted } from './committed.ts'
import type { Failed } from './failure.ts'
import { putCase } from './put-case.ts'
import { withoutMark } from './read-cases.ts'
import type { ReadOnly, Rows, RowStore } from './row-store.ts'
import type { CaseRow, Headline, MomentRow } from './rows.ts'
import { momentKey } from './rows.ts'
import { summaryOf } from './summary-of.ts'

/** All that is kept of one case. */
export interface KeptCase {
  readonly kind: 'read'
  readonly name: string
  readonly row: CaseRow
  readonly moments: readonly MomentRow[]
}

export async function readKept(
  store: RowStore,
  id: string,
): Promise<KeptCase | { readonly kind: 'absent' } | Failed> {
  return store.read(['cases', 'metadata', 'moments'], async (rows) => {
    const row = await rows.cases.get(id)
    const metadata = await rows.metadata.get(id)
    if (row === undefined || metadata === undefined || metadata.deletedAt !== undefined)
      return { kind: 'absent' as const }
    const moments = await rows.moments.startingWith(`${id}/`)
    return { kind: 'read' as const, name: metadata.name, row, moments }
  })
}

/** A case from a back-up, opened and calculated, with the names under which it goes where something else has its id. */
export interface BackedUp {
  readonly case: BusinessCase
  readonly headline: Headline
  readonly savedAt: string
  readonly revision: number
  readonly moments: readonly Omit<MomentRow, 'key' | 'caseId'>[]
  readonly beside: { readonly id: string; readonly name: string }
}

/**
 * - added: it was not here
 * - beside: another version was here, which stays; this one is a new case
 * - back: it was here, deleted
 * - same: it was here
 */
export type Restored = { readonly kind: 'added' | 'beside' | 'back' | 'same'; readonly id: string }

/** Adds what a back-up holds of a case. Nothing that is here changes or goes. */
export async function restoreKept(
  store: RowStore,
  backedUp: BackedUp,
  onCommitted: OnCommitted,
): Promise<Restored | ReadOnly | Failed> {
  const outcome = await store.write(['cases', 'metadata', 'moments'], (rows) => restoreIn(rows, backedUp))
  if (!('restored' in outcome)) return outcome
  if (outcome.committed !== null) onCommitted(outcome.committed)
  return outcome.restored
}

async function restoreIn(rows: Rows, backedUp: BackedUp) {
  const { case: own, beside } = backedUp
  const stored = await rows.cases.get(own.id)
  if (stored === undefined) return added(rows, backedUp, own, 'added')
  if (stored.text !== writeCase(own)) return added(rows, backedUp, { ...own, ...beside }, 'beside')
  const metadata = await rows.metadata.get(own.id)
  if (metadata?.deletedAt === undefined)
    return { restored: { kind: 'same' as const, id: own.id }, committed: null }
  const row = withoutMark(metadata)
  await rows.metadata.put(row)
  const { id, revision, name, savedAt } = row
  const committed = { kind: 'restored' as const, id, revision, session: '', name, savedAt }
  return { restored: { kind: 'back' as const, id }, committed }
}

async function added(rows: Rows, backedUp: BackedUp, own: BusinessCase, kind: 'added' | 'beside') {
  const { headline, revision, savedAt, moments } = backedUp
  const row = { id: own.id, text: writeCase(own), revision, savedAt, session: '', sequence: 0 }
  for (const moment of moments) {
    const named = { ...moment, caseId: own.id }
    await rows.moments.put({ ...named, key: momentKey(named) })
  }
  const committed = await putCase(rows, row, summaryOf(own, headline))
  return { restored: { kind, id: own.id }, committed }
}
