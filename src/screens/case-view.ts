import type { Calculation } from '../engine/calculation.ts'

/** What every view of a case gets beside its editor. */
export interface CaseViewProps {
  readonly calculation: Calculation
  /** Opens the derivation of a number, by its path. */
  readonly onExplain: (path: string) => void
  /** To the field of an input. */
  readonly onOpenField: (inputPath: string) => void
}
