import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { cellAt, type Sheet } from '../../../src/case-file/workbook/sheet.ts'
import { openWorkbook, type Workbook } from '../../../src/case-file/workbook/open-workbook.ts'
import { relativeAddress } from '../../../src/export/spreadsheet/plan/cell-address.ts'
import type { PlannedWorkbook } from '../../../src/export/spreadsheet/plan-workbook.ts'

/** A cell that holds something else than it should. */
export interface Difference {
  readonly sheet: string
  readonly cell: string
  readonly formula: string
  readonly wanted: number | string
  readonly found: number | string
}

/** Half a cent, or what fifteen digits can hold. */
const SLACK = 0.005
const DIGITS = 1e-9

/** Every formula cell of which the value in a file is not what the engine gives. */
export async function differingCells(
  plan: PlannedWorkbook,
  bytes: Uint8Array,
): Promise<readonly Difference[]> {
  const workbook = await opened(bytes)
  const found: Difference[] = []
  for (const { name, cells } of plan.sheets) {
    const sheet = await sheetNamed(workbook, name)
    for (const { row, column, content } of cells) {
      if (content.kind !== 'formula') continue
      const cell = relativeAddress(row, column)
      const value = valueAt(sheet, cell)
      if (!isEqual(content.result, value))
        found.push({ sheet: name, cell, formula: content.formula, wanted: content.result, found: value })
    }
  }
  return found
}

export async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await openWorkbook(bytes)
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.refusals))
  return workbook.value
}

export async function sheetNamed(workbook: Workbook, name: string): Promise<Sheet> {
  const sheet = await workbook.readSheet(name)
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.refusals))
  return sheet.value
}

export function valueAt(sheet: Sheet, cell: string): number | string {
  const found = cellAt(sheet, cell)
  if (found === undefined || found.kind === 'empty') return ''
  if (found.kind === 'number') return Number(found.text)
  return found.kind === 'text' || found.kind === 'error' ? found.text : String(found.value)
}

function isEqual(wanted: number | string, found: number | string): boolean {
  if (typeof wanted !== 'number' || typeof found !== 'number') return wanted === found
  return Math.abs(wanted - found) <= Math.max(SLACK, DIGITS * Math.abs(wanted))
}

/** The file with other numbers in some cells of a sheet, as someone types them in, and nothing else changed. */
export async function withNumbersIn(
  bytes: Uint8Array,
  sheet: string,
  numbers: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const parts = unzipSync(bytes)
  const path = await partOf(bytes, sheet)
  const xml = strFromU8(parts[path] ?? new Uint8Array())
  let changed = 0
  const edited = xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*)><v>[^<]*<\/v>/g,
    (whole, cell: string, rest: string) => {
      const number = numbers.get(cell)
      if (number === undefined) return whole
      changed += 1
      return `<c r="${cell}"${rest}><v>${number}</v>`
    },
  )
  if (changed !== numbers.size) throw new Error(`${changed} of ${numbers.size} cells were found.`)
  return zipSync({ ...parts, [path]: strToU8(edited) })
}

/** The part of the archive that a sheet stands in: they are numbered in the order of the tabs. */
async function partOf(bytes: Uint8Array, sheet: string): Promise<string> {
  const { sheets } = await opened(bytes)
  return `xl/worksheets/sheet${String(sheets.findIndex(({ name }) => name === sheet) + 1)}.xml`
}
