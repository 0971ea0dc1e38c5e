import type { Chance } from '../../engine/analysis/monte-carlo/chance.ts'
import type { Sensitivity } from '../../engine/analysis/sensitivity.ts'
import type { Calculation } from '../../engine/calculation.ts'
import type { PaperPart } from '../../state/paper-choice.ts'
import type { UnreadableText } from '../../wording/story/paper/paper-findings.ts'

/** All that a paper is made of. */
export interface PaperContent {
  readonly calculation: Calculation
  readonly parts: readonly PaperPart[]
  readonly withNotes: boolean
  /** What was drawn of this version of the case; null where nobody asked for it. */
  readonly chance: Chance | null
  /** Null while it is being looked for, and where that was stopped. */
  readonly sensitivity: Sensitivity | null
  readonly isBusy: boolean
  readonly unreadable: readonly UnreadableText[]
}

export interface ChapterProps {
  readonly content: PaperContent
}
