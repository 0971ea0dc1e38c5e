import { useCallback, useMemo } from 'react'
import { joinTornados } from '../../engine/analysis/join-tornados.ts'
import type { RangedInput } from '../../engine/analysis/ranges.ts'
import { openNumbers, weakInputs } from '../../engine/analysis/replace-first.ts'
import { tornado } from '../../engine/analysis/tornado.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { type ToReplace, heaviestText, openText } from '../../wording/story/replace-first-text.ts'
import { useOneByOne } from '../use-one-by-one.ts'
import { useWords } from '../words-context.ts'

const MEASURE = { key: 'netPresentValue', stakeholder: 'provider' } as const

/** So many inputs at a time leave room for what the user does. */
const AT_A_TIME = 6

export interface ReplaceFirst {
  /** What moves the result of the provider most; null until it is known. */
  readonly heaviest: readonly ToReplace[] | null
  /** What still counts for nothing. */
  readonly open: readonly ToReplace[]
}

/** What to look up first. The page is there before it, and is not held up by it. */
export function useReplaceFirst({ businessCase: c, model }: Calculation): ReplaceFirst {
  const words = useWords()
  const parts = useMemo(() => inParts(weakInputs(c, model.graph)), [c, model])
  const look = useCallback((part: readonly RangedInput[]) => tornado(c, MEASURE, part), [c])
  const looked = useOneByOne(parts, look)
  return useMemo(
    () => ({
      heaviest: looked.length < parts.length ? null : heaviestText(words, c, joinTornados(looked)),
      open: openText(words, c, openNumbers(c)),
    }),
    [looked, parts, words, c],
  )
}

function inParts(inputs: readonly RangedInput[]): readonly (readonly RangedInput[])[] {
  const count = Math.ceil(inputs.length / AT_A_TIME)
  return Array.from({ length: count }, (_, n) => inputs.slice(n * AT_A_TIME, (n + 1) * AT_A_TIME))
}
