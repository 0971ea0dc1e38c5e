import { openCase } from '../open-case.ts'
import type { Opened } from '../opened.ts'
import { type Outcome, type Refused } from '../outcome.ts'
import { refusedWhole } from '../refused-whole.ts'
import { validate } from '../validate.ts'
import { FORMAT, NEWEST_VERSION } from '../version.ts'
import { type CaseCells, caseCells, cellIn, foundCell } from './case-cells.ts'
import { caseWithInputsIn } from './case-inputs-in.ts'
import { CASE_NAMES, NEWEST_FORM, WORKBOOK_FORM } from './case-names.ts'
import { caseTextIn } from './case-text-in.ts'
import { openWorkbook, type Workbook } from './open-workbook.ts'

/**
 * Opens the case in a workbook that Baatwijzer has made: as it was, with the numbers that stand in the cells now. Everything
 * else in the workbook is for reading, and says nothing.
 */
export async function openCaseWorkbook(bytes: Uint8Array): Promise<Opened> {
  const workbook = await openWorkbook(bytes)
  if (!workbook.ok) return workbook
  const cells = await ownCells(workbook.value)
  if (!cells.ok) return cells
  const text = caseTextIn(cells.value)
  if (!text.ok) return text
  const opened = openCase(text.value)
  return opened.ok ? withInputs(opened, cells.value) : opened
}

async function ownCells(workbook: Workbook): Promise<Outcome<CaseCells>> {
  if (!workbook.names.has(CASE_NAMES.form.toLowerCase())) return refusedWhole({ code: 'not-our-workbook' })
  const cells = await caseCells(workbook)
  if (!cells.ok) return cells
  return unknownForm(cells.value) ?? cells
}

function unknownForm(cells: CaseCells): Refused | null {
  const found = foundCell(cells, CASE_NAMES.form)
  if (!found.ok) return found
  const cell = cellIn(found.value)
  const [form, version = ''] = cell?.kind === 'text' ? cell.text.trim().split(' ') : []
  if (form !== WORKBOOK_FORM || !/^[1-9]\d{0,5}$/.test(version))
    return refusedWhole({ code: 'not-our-workbook' })
  return Number(version) > NEWEST_FORM ? refusedWhole({ code: 'newer-workbook' }) : null
}

function withInputs(opened: Extract<Opened, { readonly ok: true }>, cells: CaseCells): Opened {
  const changed = caseWithInputsIn(cells, opened.case)
  if (!changed.ok) return changed
  const validated = validate({ format: FORMAT, version: NEWEST_VERSION, case: changed.value })
  return validated.ok ? { ...validated, migrations: opened.migrations } : validated
}
