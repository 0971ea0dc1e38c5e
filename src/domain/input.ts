import type { DecimalText } from '../quantity/decimal-text.ts'

/** How well a value is known, from strong to weak. */
export const EVIDENCE_GRADES = ['measured', 'published', 'claim', 'estimate'] as const
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number]

/** Where a value comes from. All optional: an input without a grade counts as an estimate. */
export interface Evidence {
  readonly source?: string
  readonly grade?: EvidenceGrade
  /** Date of the source or of the measurement, `yyyy`, `yyyy-mm` or `yyyy-mm-dd`. */
  readonly date?: string
  readonly note?: string
}

/** One number that the user gives, with its range and its evidence. The unit stands in fields.ts. */
export interface Input extends Evidence {
  readonly value: DecimalText
  readonly low?: DecimalText
  readonly high?: DecimalText
}

/** A number per year. Beyond the last one, the last value holds (or nothing, where the field says so). */
export interface Series extends Evidence {
  readonly values: readonly DecimalText[]
  readonly low?: readonly DecimalText[]
  readonly high?: readonly DecimalText[]
}

/** What is not graded counts as an estimate. */
export function gradeOf({ grade = 'estimate' }: Evidence): EvidenceGrade {
  return grade
}

/** Whether a value rests on a claim or an estimate. */
export function isWeak(evidence: Evidence): boolean {
  const grade = gradeOf(evidence)
  return grade === 'claim' || grade === 'estimate'
}

export function isInput(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && 'value' in value
}

export function isSeries(value: unknown): value is Series {
  return typeof value === 'object' && value !== null && 'values' in value && Array.isArray(value.values)
}
