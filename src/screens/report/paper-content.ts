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
  readonly unreadable: readonly UnreadableText[]
}

/** What is looked for beside the page; it comes later than the rest, which need not be made again for it. */
export interface PaperSearch {
  /** Null while it is being looked for, and where that was stopped. */
  readonly sensitivity: Sensitivity | null
  readonly isBusy: boolean
}

export interface ChapterProps {
  readonly content: PaperContent
  /** For the chapter that tells it: null in the others. */
  readonly sensitivity: Sensitivity | null
}
