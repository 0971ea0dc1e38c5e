import { writeCase } from '../case-file/write-case.ts'
import type { Conflict, Edit, Saved, SaveOutcome } from './case-repository.ts'
import type { Committed, OnCommitted } from './committed.ts'
import { overwriteCase, SAVED_TABLES } from './put-case.ts'
import type { Rows, RowStore } from './row-store.ts'
import { decideSave } from './save-decision.ts'
import { summaryOf } from './summary-of.ts'

type Attempt = {
  readonly kind: 'attempt'
  readonly outcome: Saved | Conflict
  readonly committed?: Committed
}

/** Compares and writes in one transaction: what it says about the other tabs is true at the moment of writing. */
export async function saveCase(store: RowStore, edit: Edit, onCommitted: OnCommitted): Promise<SaveOutcome> {
  const attempt = await store.write(SAVED_TABLES, (rows) => compareAndWrite(rows, edit))
  if (attempt.kind !== 'attempt') return attempt
  if (attempt.committed !== undefined) onCommitted(attempt.committed)
  return attempt.outcome
}

async function compareAndWrite(rows: Rows, edit: Edit): Promise<Attempt> {
  const id = edit.case.id
  const text = writeCase(edit.case)
  const stored = await rows.cases.get(id)
  const metadata = await rows.metadata.get(id)
  const decision = decideSave(stored, metadata, { ...edit, text })
  if (stored === undefined) return conflict('gone')
  if (decision === 'already-kept')
    return { kind: 'attempt', outcome: savedAs(stored.revision, stored.savedAt) }
  if (decision !== 'write') return conflict(decision)
  const { at: savedAt, session, sequence, steps } = edit
  const row = { id, text, revision: stored.revision + 1, savedAt, session, sequence }
  const committed = await overwriteCase(
    rows,
    { row, steps, stored, metadata },
    summaryOf(edit.case, edit.headline),
  )
  return { kind: 'attempt', outcome: savedAs(row.revision, savedAt), committed }
}

function conflict(stored: Conflict['stored']): Attempt {
  return { kind: 'attempt', outcome: { kind: 'conflict', stored } }
}

function savedAs(revision: number, savedAt: string): Saved {
  return { kind: 'saved', revision, savedAt }
}
