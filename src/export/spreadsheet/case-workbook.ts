import type { Calculation } from '../../engine/calculation.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import type { About } from '../make-export.ts'
import { planWorkbook } from './plan-workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

/** The case as an Excel workbook with live formulas (xlsx), which the app can open again. */
export async function caseWorkbook(
  calculation: Calculation,
  words: Catalogue,
  about: About,
): Promise<Uint8Array> {
  return writeWorkbook(planWorkbook(calculation, words, about), about.madeAt)
}
