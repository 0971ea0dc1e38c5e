import { writeCase } from '../../case-file/write-case.ts'
import type { BusinessCase } from '../../domain/business-case.ts'
import type { FileRow } from '../../storage/rows.ts'
import { caseFileName } from './case-file-name.ts'
import { downloadCase } from './download-case.ts'
import { askToWrite, canSaveInPlace, pickToSave } from './file-pickers.ts'
import { isChanged, onDisk } from './on-disk.ts'

/** What the user said before: that the file it came from is the one, that what another made of the file may go. */
export interface Agreed {
  readonly origin?: boolean
  readonly overwrite?: boolean
}

export type FileOutcome =
  | { readonly kind: 'saved'; readonly row: FileRow }
  | { readonly kind: 'downloaded'; readonly name: string }
  | { readonly kind: 'called-off' }
  /** The browser does not let this page write to the file. */
  | { readonly kind: 'not-allowed'; readonly row: FileRow }
  /** The case came from this file, and was never saved to it. */
  | { readonly kind: 'origin'; readonly row: FileRow }
  /** Somebody else changed the file since. */
  | { readonly kind: 'changed'; readonly row: FileRow }
  /** Moved, renamed or removed. */
  | { readonly kind: 'gone'; readonly row: FileRow }
  /** It could not be written; the case was offered as a download. */
  | { readonly kind: 'failed'; readonly name: string }

/** Writes a case to its file again. Nothing is overwritten that this program did not write, unless the user said so. */
export async function saveAgain(
  c: BusinessCase,
  row: FileRow,
  at: string,
  agreed: Agreed,
): Promise<FileOutcome> {
  if (row.savedAt === null && agreed.origin !== true) return { kind: 'origin', row }
  if (!(await askToWrite(row.handle))) return { kind: 'not-allowed', row }
  const found = await row.handle.getFile().catch(() => null)
  if (found === null) return { kind: 'gone', row }
  if (agreed.overwrite !== true && (await isChanged(found, row.onDisk))) return { kind: 'changed', row }
  return write(c, row.handle, at)
}

/** To a file that the user chooses, or as a download where the browser has no files. */
export async function saveAs(c: BusinessCase, at: string): Promise<FileOutcome> {
  const name = caseFileName(c.name)
  if (!canSaveInPlace()) {
    downloadCase(c, name)
    return { kind: 'downloaded', name }
  }
  try {
    const handle = await pickToSave(name)
    return handle === null ? { kind: 'called-off' } : await write(c, handle, at)
  } catch {
    return failed(c, name)
  }
}

async function write(c: BusinessCase, handle: FileSystemFileHandle, at: string): Promise<FileOutcome> {
  try {
    const writable = await handle.createWritable()
    await writable.write(writeCase(c))
    await writable.close()
    const row = { caseId: c.id, handle, savedAt: at, onDisk: await onDisk(await handle.getFile()) }
    return { kind: 'saved', row }
  } catch {
    return failed(c, handle.name)
  }
}

function failed(c: BusinessCase, name: string): FileOutcome {
  downloadCase(c, caseFileName(c.name))
  return { kind: 'failed', name }
}
