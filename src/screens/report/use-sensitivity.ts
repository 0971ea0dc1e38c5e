import { use, useCallback, useEffect, useRef, useState } from 'react'
import type { Measure } from '../../engine/analysis/measure.ts'
import { defaultRanges, ownRanges } from '../../engine/analysis/ranges.ts'
import type { Sensitivity } from '../../engine/analysis/sensitivity.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { SensitivityContext } from './sensitivity-context.ts'

/** What the provider keeps is what a board decides on. */
export const MEASURE: Measure = { key: 'netPresentValue', stakeholder: 'provider' }

interface SensitivityState {
  readonly of: Calculation | null
  readonly result: Sensitivity | null
  /** The share that is done; null while nothing is being looked for. */
  readonly progress: number | null
  readonly trouble: 'stopped' | 'failed' | null
}

const NOTHING: SensitivityState = { of: null, result: null, progress: 0, trouble: null }

/** Looks for the numbers that count most, beside the page, as soon as it is open and again after a change of the case. */
export function useSensitivity(calculation: Calculation) {
  const run = use(SensitivityContext)
  const [state, setState] = useState<SensitivityState>(NOTHING)
  const running = useRef<AbortController | null>(null)

  const start = useCallback(() => {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    const become = (next: Partial<SensitivityState>) => {
      if (!own.signal.aborted) setState({ ...NOTHING, of: calculation, ...next })
    }
    void run(questionOf(calculation), {
      signal: own.signal,
      onProgress: (progress) => become({ progress }),
    }).then(
      (result) => become({ result, progress: null }),
      () => become({ progress: null, trouble: 'failed' }),
    )
    return () => own.abort()
  }, [run, calculation])

  useEffect(() => start(), [start])

  const stop = () => {
    running.current?.abort()
    setState({ of: calculation, result: null, progress: null, trouble: 'stopped' })
  }
  // What was found of the version before says nothing of this one.
  return { ...(state.of === calculation ? state : NOTHING), start, stop }
}

/** Numbers with a range of their own; where there are none, all of them a fifth lower and higher. */
function questionOf({ businessCase, model }: Calculation) {
  const own = ownRanges(businessCase)
  const inputs = own.length > 0 ? own : defaultRanges(businessCase, model.graph)
  return { businessCase, measure: MEASURE, inputs, target: 0 }
}
