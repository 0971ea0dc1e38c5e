import { backupWriter } from '../../case-file/backup/write-backup.ts'
import type { CaseRepository } from '../../storage/case-repository.ts'

export type SavedBackup =
  | { readonly kind: 'made'; readonly file: Blob; readonly count: number }
  | { readonly kind: 'called-off' }
  | { readonly kind: 'failed' }

/** Every case on this device with its moments, in one file. What cannot be read makes the whole fail: half a back-up is none. */
export async function makeBackup(
  repository: CaseRepository,
  at: string,
  calledOff: AbortSignal,
): Promise<SavedBackup> {
  const listed = await repository.list()
  if (listed.kind === 'failed') return { kind: 'failed' }
  const parts: Uint8Array<ArrayBuffer>[] = []
  const writer = backupWriter(at, (bytes) => parts.push(new Uint8Array(bytes)))
  for (const { id } of listed.cases) {
    // The page stays alive: a case at a time, with a turn for everything else in between.
    await new Promise((resolve) => setTimeout(resolve))
    if (calledOff.aborted) return { kind: 'called-off' }
    const kept = await repository.readKept(id)
    if (kept.kind === 'failed') return { kind: 'failed' }
    if (kept.kind === 'absent') continue
    const { name, moments } = kept
    const { text, savedAt, revision } = kept.row
    writer.addCase({ id, name, savedAt, revision }, text)
    for (const moment of moments) {
      const { caseId, kind, name: called, at: since } = moment
      writer.addMoment({ caseId, kind, name: called, at: since, revision: moment.revision }, moment.text)
    }
  }
  writer.end()
  return { kind: 'made', file: new Blob(parts, { type: 'application/zip' }), count: listed.cases.length }
}

export function backupName(at: string): string {
  return `baatwijzer-back-up-${at.slice(0, 10)}.zip`
}
