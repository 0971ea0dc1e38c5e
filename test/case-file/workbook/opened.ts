import type { Refusal } from '../../../src/case-file/refusal.ts'
import { openWorkbook, type Workbook } from '../../../src/case-file/workbook/open-workbook.ts'
import { cellAt, type Sheet } from '../../../src/case-file/workbook/sheet.ts'
import { workbookFile, type WorkbookParts } from './workbook-file.ts'

/** A workbook that must open. */
export async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await openWorkbook(bytes)
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.refusals))
  return workbook.value
}

/** A sheet that must open: the first one, unless it is named. */
export async function openedSheet(bytes: Uint8Array, name?: string): Promise<Sheet> {
  const workbook = await opened(bytes)
  const sheet = await workbook.readSheet(name ?? workbook.sheets[0]!.name)
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.refusals))
  return sheet.value
}

/** A sheet `Invoer` with these rows. */
export function sheetOf(data: string, given: Partial<WorkbookParts> = {}): Promise<Sheet> {
  return openedSheet(workbookFile({ sheets: { Invoer: data }, ...given }))
}

export async function firstRefusal(bytes: Uint8Array): Promise<Refusal | undefined> {
  const workbook = await openWorkbook(bytes)
  if (!workbook.ok) return workbook.refusals[0]
  for (const { name } of workbook.value.sheets) {
    const sheet = await workbook.value.readSheet(name)
    if (!sheet.ok) return sheet.refusals[0]
  }
  return undefined
}

/** What a cell holds, without its place. */
export function valueIn(sheet: Sheet, reference: string): unknown {
  const cell = cellAt(sheet, reference)
  if (cell === undefined) return undefined
  return cell.kind === 'empty' ? null : cell.kind === 'yes-no' ? cell.value : cell.text
}
