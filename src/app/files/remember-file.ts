import { now } from '../clock.ts'
import { becomeFiling } from '../filings.ts'
import { storage } from '../storage.ts'
import { onDisk } from './on-disk.ts'
import type { FileOutcome } from './save-to-file.ts'

export type Filed = Extract<FileOutcome, { readonly kind: 'saved' | 'downloaded' }>

/** A case was written to a file: to this one, which is its file from now on, or as a download. */
export async function rememberSaved(caseId: string, filed: Filed): Promise<void> {
  const { repository } = await storage()
  if (filed.kind === 'saved') await repository.keepFile(filed.row)
  // So that the reminder of a back-up leaves this case out.
  await repository.tellFiled(caseId, now())
}

/** What is here of the case now stands in the file. */
export function becomeFiled(caseId: string, filed: Filed): void {
  const file = filed.kind === 'saved' ? filed.row.handle.name : filed.name
  becomeFiling(caseId, { kind: 'filed', file, at: now() })
}

/** The case came from this file: it can go back to it, when the user says so. Only a case file can; a workbook holds more than a case. */
export async function rememberOrigin(
  caseId: string,
  handle: FileSystemFileHandle,
  file: File,
): Promise<void> {
  if (!/\.json$/i.test(file.name)) return
  const { repository } = await storage()
  await repository.keepFile({ caseId, handle, savedAt: null, onDisk: await onDisk(file) })
}
