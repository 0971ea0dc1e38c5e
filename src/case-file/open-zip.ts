import { ARCHIVE_LIMITS } from './archive/archive-limits.ts'
import { openArchive } from './archive/open-archive.ts'
import type { Opened } from './opened.ts'
import { refusedWhole } from './refused-whole.ts'
import { openCaseWorkbook } from './workbook/open-case-workbook.ts'

/** The part that every workbook of Excel has. */
const WORKBOOK_PART = 'xl/workbook.xml'

/** A zip holds no case of ours but in a workbook: any other is a folder that somebody zipped. */
export async function openZip(bytes: Uint8Array): Promise<Opened> {
  const archive = openArchive(bytes, ARCHIVE_LIMITS)
  if (archive.ok && archive.value.names.includes(WORKBOOK_PART)) return openCaseWorkbook(bytes)
  return !archive.ok && wasWorkbook(bytes) ? archive : refusedWhole({ code: 'zip-file' })
}

/** Names in an archive are written as they are, also where it is damaged. */
function wasWorkbook(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(WORKBOOK_PART)
}
