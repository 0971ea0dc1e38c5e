import { useMemo } from 'react'
import { openNumbers, weakInputs } from '../../engine/analysis/replace-first.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { type ToReplace, heaviestText, openText } from '../../wording/story/replace-first-text.ts'
import { useTornado } from '../use-tornado.ts'
import { useWords } from '../words-context.ts'

export interface ReplaceFirst {
  /** What moves the result of the provider most; null until it is known. */
  readonly heaviest: readonly ToReplace[] | null
  /** What still counts for nothing. */
  readonly open: readonly ToReplace[]
}

/** What to look up first. */
export function useReplaceFirst({ businessCase: c, model }: Calculation): ReplaceFirst {
  const words = useWords()
  const weak = useMemo(() => weakInputs(c, model.graph), [c, model])
  const found = useTornado(c, weak)
  return useMemo(
    () => ({
      heaviest: found === null ? null : heaviestText(words, c, found),
      open: openText(words, c, openNumbers(c)),
    }),
    [found, words, c],
  )
}
