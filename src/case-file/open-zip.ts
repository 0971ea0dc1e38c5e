import type { Opened } from './opened.ts'
import { refusedWhole } from './refused-whole.ts'
import { openCaseWorkbook } from './workbook/open-case-workbook.ts'

/** The part that every workbook of Excel has. The names in an archive are written as they are, also where it is damaged. */
const WORKBOOK_PART = 'xl/workbook.xml'

/** A zip holds no case of ours but in a workbook: any other is a folder that somebody zipped. */
export async function openZip(bytes: Uint8Array): Promise<Opened> {
  const isWorkbook = new TextDecoder('latin1').decode(bytes).includes(WORKBOOK_PART)
  return isWorkbook ? openCaseWorkbook(bytes) : refusedWhole({ code: 'zip-file' })
}
