import { isOfNewestVersion } from '../case-file/write-case.ts'
import type { Rows } from './row-store.ts'
import { type CaseRow, type Headline, type MetadataRow, type MomentKind, momentKey } from './rows.ts'

const QUARTER = 15 * 60 * 1000

/** The most that are kept of each kind; of older ones the oldest go. What somebody named never goes by itself. */
const MOST: Readonly<Record<Exclude<MomentKind, 'named'>, number>> = {
  quarter: 40,
  day: 60,
  'take-over': 20,
  restore: 20,
  migration: 20,
}

/**
 * Which version is about to be overwritten that should be gone back to: the one before a quarter of an hour of work, before the
 * first work of a day, or of an older format. A clock that was set back counts as time that passed.
 */
function momentBefore(stored: CaseRow, momentAt: string | undefined, at: string): MomentKind | null {
  if (!isOfNewestVersion(stored.text)) return 'migration'
  if (stored.savedAt.slice(0, 10) !== at.slice(0, 10)) return 'day'
  const passed = Math.abs(Date.parse(at) - Date.parse(momentAt ?? ''))
  return passed < QUARTER ? null : 'quarter'
}

/** In a transaction that is about to overwrite a case. Answers when the last automatic moment is, for the metadata. */
export async function keepBeforeSave(
  rows: Rows,
  stored: CaseRow,
  metadata: MetadataRow | undefined,
  at: string,
): Promise<string> {
  const momentAt = metadata?.momentAt
  const kind = momentBefore(stored, momentAt, at)
  if (kind === null) return momentAt ?? at
  await putMoment(rows, { kind, name: '', stored, headline: metadata?.headline ?? {} })
  return at
}

export interface NewMoment {
  readonly kind: MomentKind
  readonly name: string
  readonly stored: Pick<CaseRow, 'id' | 'revision' | 'text' | 'savedAt'>
  readonly headline: Headline
}

/** Keeping the same version for the same reason again changes nothing. */
export async function putMoment(rows: Rows, { kind, name, stored, headline }: NewMoment): Promise<void> {
  const { id: caseId, revision, text, savedAt: at } = stored
  const moment = { caseId, kind, name, at, revision, headline, text }
  await rows.moments.put({ ...moment, key: momentKey(moment) })
  if (kind === 'named') return
  const all = await rows.moments.startingWith(`${caseId}/`)
  const same = all.filter((each) => each.kind === kind)
  for (const { key } of same.slice(0, Math.max(0, same.length - MOST[kind]))) await rows.moments.remove(key)
}
