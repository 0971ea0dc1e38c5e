import { createContext, use } from 'react'
import type { NumberEcho, UnreadableReason } from '../quantity/number/number-reading.ts'

/** Why a number field leaves out what was typed. */
export type NumberProblem = UnreadableReason | 'below-minimum' | 'above-maximum' | 'not-whole' | 'required'

export interface NumberProblemDetails {
  /** What was typed. */
  readonly text: string
  /** The bound that was passed, written as the field writes numbers; empty where there is none. */
  readonly bound: string
}

/** Every word that a component of this folder says by itself. All other words are props. */
export interface UiWords {
  readonly problem: (problem: NumberProblem, details: NumberProblemDetails) => string
  readonly echo: (echo: NumberEcho, reading: string) => string
  readonly close: string
  readonly cells: {
    readonly copy: string
    readonly saveCsv: string
    readonly copied: string
    readonly notCopied: string
  }
  readonly figure: {
    readonly showTable: string
    readonly showChart: string
    readonly savePng: string
    readonly saveSvg: string
    readonly notDrawn: string
    readonly loading: string
  }
}

export const UiWordsContext = createContext<UiWords | null>(null)

export function useUiWords(): UiWords {
  const words = use(UiWordsContext)
  if (words === null) throw new Error('UiWordsContext is missing above this component.')
  return words
}
