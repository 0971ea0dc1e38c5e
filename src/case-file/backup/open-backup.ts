import { ARCHIVE_LIMITS, type ArchiveLimits } from '../archive/archive-limits.ts'
import { openArchive } from '../archive/open-archive.ts'
import { LIMITS } from '../limits.ts'
import { type Outcome, refusalOf, refusedFor } from '../outcome.ts'
import { refusedWhole } from '../refused-whole.ts'
import { openRescue } from './open-rescue.ts'
import { CONTENTS, type Contents, contentsIn } from './contents.ts'

/** A back-up holds many cases, each within the limits of one; they are unpacked one at a time. */
export const BACKUP_LIMITS: ArchiveLimits = {
  ...ARCHIVE_LIMITS,
  bytes: 250_000_000,
  entries: 60_000,
  entry: LIMITS.bytes,
  unpacked: 6_000_000_000,
}

export interface Backup {
  readonly contents: Contents
  /** The bytes of the file of a case or of a moment: still to be let in as any file from outside. */
  readonly read: (file: string) => Promise<Outcome<Uint8Array>>
}

const BRACE = 0x7b

/** Opens an archive with every case of a device, or what the recovery page saved of it. What it holds is not opened yet. */
export async function openBackup(bytes: Uint8Array): Promise<Outcome<Backup>> {
  if (bytes[0] === BRACE) return openRescue(bytes)
  const opened = openArchive(bytes, BACKUP_LIMITS)
  if (!opened.ok) return opened
  const { names, read } = opened.value
  if (!names.includes(CONTENTS)) return refusedWhole({ code: 'not-a-backup' })
  const listed = await read(CONTENTS)
  if (!listed.ok) return listed
  const contents = contentsIn(listed.value)
  if (contents === null) return refusedFor(refusalOf({ code: 'not-a-backup' }, CONTENTS))
  return { ok: true, value: { contents, read } }
}
