import { type Backup, openBackup } from '../case-file/backup/open-backup.ts'
import type { Contents } from '../case-file/backup/contents.ts'
import type { Refusal } from '../case-file/refusal.ts'
import { writeCase } from '../case-file/write-case.ts'
import type { BusinessCase } from '../domain/business-case.ts'
import type { Headline } from '../engine/headline.ts'
import { receiveCase } from './receive-case.ts'

/** Who is in a back-up, or why it cannot be opened. */
export type BackupList =
  | { readonly ok: true; readonly names: readonly string[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

type Moment = Omit<Contents['moments'][number], 'file' | 'caseId'>

/** A case of a back-up with its moments, each let in as any file from outside is; moments that are not let in are left out and counted. */
export interface CaseOfBackup {
  readonly ok: true
  readonly case: BusinessCase
  readonly headline: Headline
  readonly savedAt: string
  readonly revision: number
  readonly moments: readonly (Moment & { readonly headline: Headline; readonly text: string })[]
  readonly lostMoments: number
}

export interface BackupCases {
  readonly open: (bytes: Uint8Array<ArrayBuffer>) => Promise<BackupList>
  /** @param n counts from 0, in the order of the names */
  readonly caseAt: (n: number) => Promise<CaseOfBackup | Extract<BackupList, { ok: false }>>
}

/** Opens one back-up, case by case, so that a large one is never in memory as a whole. */
export function backupCases(): BackupCases {
  let backup: Backup | null = null
  return {
    open: async (bytes) => {
      const opened = await openBackup(bytes)
      if (!opened.ok) return opened
      backup = opened.value
      return { ok: true, names: backup.contents.cases.map(({ name }) => name) }
    },
    caseAt: async (n) => {
      const listed = backup?.contents.cases[n]
      if (backup === null || listed === undefined) return { ok: false, refusals: [] }
      const received = await receiveEntry(backup, listed.file)
      if (!received.ok) return received
      const { savedAt, revision } = listed
      const id = listed.id || received.case.id
      const { moments, lost } = await momentsOf(backup, id)
      const own = { ...received.case, id }
      return {
        ok: true,
        case: own,
        headline: received.headline,
        savedAt,
        revision,
        moments,
        lostMoments: lost,
      }
    },
  }
}

async function receiveEntry({ read }: Backup, file: string) {
  const bytes = await read(file)
  return bytes.ok ? receiveCase(new Uint8Array(bytes.value)) : bytes
}

async function momentsOf(backup: Backup, id: string) {
  const moments: CaseOfBackup['moments'][number][] = []
  let lost = 0
  for (const { file, caseId, ...moment } of backup.contents.moments) {
    if (caseId !== id) continue
    const received = await receiveEntry(backup, file)
    if (!received.ok) lost += 1
    else moments.push({ ...moment, headline: received.headline, text: writeCase({ ...received.case, id }) })
  }
  return { moments, lost }
}
