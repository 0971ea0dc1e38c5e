import type { FileRow } from '../../storage/rows.ts'
import { now } from '../clock.ts'
import { storage } from '../storage.ts'
import { onDisk } from './on-disk.ts'

/** A case was written to a file: to this one, which is its file from now on, or as a download. */
export async function rememberSaved(caseId: string, row: FileRow | null): Promise<void> {
  const { repository } = await storage()
  if (row !== null) await repository.keepFile(row)
  // So that the reminder of a back-up leaves this case out.
  await repository.tellFiled(caseId, now())
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
