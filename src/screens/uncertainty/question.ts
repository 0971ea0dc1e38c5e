import type { Measure } from '../../engine/analysis/measure.ts'

/** What an analysis on this page is about: one measure of one party, held against a limit. */
export interface Question {
  readonly measure: Measure
  readonly target: number
}
