import type { BusinessCase } from '../../domain/business-case.ts'
import { valueAt } from '../../domain/paths.ts'

/** What the cells of a workbook of ours are called, besides the numbers. Whoever writes one and whoever reads it go by these. */
export const CASE_NAMES = {
  /** Says that it is one of ours, and of which form: `baatwijzer-workbook 1`. */
  form: 'Baatwijzer',
  /** The first piece of the text of the case; the others stand below it. */
  text: 'Baatwijzer_case',
  pieces: 'Baatwijzer_pieces',
} as const

export const WORKBOOK_FORM = 'baatwijzer-workbook'
export const NEWEST_FORM = 1

/** Three ids of this length and the words of the longest path fit in the 250 characters that every program allows. */
const LONGEST_STEP = 56

export type InputPart = 'value' | 'low' | 'high'

/**
 * The name of the cell of a number of the case: `Baatwijzer__technologies__bed_1sensor__assets__sensor__price__value`, or
 * `…__shares__low2` in the second year. Only letters, digits and underscores, as LibreOffice and Google Sheets take no others,
 * and no two numbers share a name where capitals count for nothing.
 */
export function inputName(c: BusinessCase, path: string, part: InputPart, year?: number): string {
  const steps = path.split('.')
  const written = steps.map((step, n) => stepName(c, step, steps.slice(0, n + 1)))
  return [CASE_NAMES.form, ...written, `${part}${year === undefined ? '' : String(year)}`].join('__')
}

/** An id that would become too long is named by its position in its list, which does not change within one case. */
function stepName(c: BusinessCase, step: string, way: readonly string[]): string {
  const written = step.replace(/[A-Z_-]/g, escaped)
  return written.length > LONGEST_STEP ? `_2${String(positionAt(c, way))}` : written
}

function escaped(character: string): string {
  if (character === '_') return '_0'
  return character === '-' ? '_1' : `_${character.toLowerCase()}`
}

function positionAt(c: BusinessCase, way: readonly string[]): number {
  const list = valueAt(c, way.slice(0, -1).join('.'))
  return Array.isArray(list) ? list.indexOf(valueAt(c, way.join('.'))) + 1 : 0
}
