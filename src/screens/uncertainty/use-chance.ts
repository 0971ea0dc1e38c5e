import { use, useEffect, useEffectEvent, useRef, useState } from 'react'
import { applyVariant } from '../../domain/apply-variant.ts'
import type { BusinessCase } from '../../domain/business-case.ts'
import type { Variant } from '../../domain/variant.ts'
import type { Measure } from '../../engine/analysis/measure.ts'
import { type Chance, chanceMeasures, chanceOf } from '../../engine/analysis/monte-carlo/chance.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { useCaseStore } from '../../state/use-case.ts'
import { ChanceContext } from './chance-context.ts'

/** What came out, and of which variants. */
export interface ChanceOutcome {
  readonly chance: Chance
  readonly variants: readonly { readonly variant: Variant; readonly values: Float64Array }[]
}

interface ChanceState {
  readonly outcome: ChanceOutcome | null
  /** The share that is done; null while nothing is being calculated. */
  readonly progress: number | null
  readonly trouble: 'stopped' | 'failed' | null
}

export interface ChanceAsked {
  readonly calculation: Calculation
  readonly measure: Measure
  /** What the variants are variants of. */
  readonly base: BusinessCase
  readonly variants: readonly Variant[]
}

/** Draws on request. A change of the case or the measure while that runs begins it again; leaving the page stops it. */
export function useChance(asked: ChanceAsked) {
  const run = use(ChanceContext)
  const store = useCaseStore()
  const [state, setState] = useState<ChanceState>({ outcome: null, progress: null, trouble: null })
  const running = useRef<AbortController | null>(null)

  async function start(): Promise<void> {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    setState((before) => ({ ...before, progress: 0, trouble: null }))
    try {
      const outcome = outcomeOf(
        asked,
        await run(tasksOf(asked), {
          signal: own.signal,
          onProgress: (progress) => {
            if (!own.signal.aborted) setState((before) => ({ ...before, progress }))
          },
        }),
      )
      if (own.signal.aborted) return
      store.keepDrawn(outcome.chance)
      setState({ outcome, progress: null, trouble: null })
    } catch {
      if (!own.signal.aborted) setState((before) => ({ ...before, progress: null, trouble: 'failed' }))
    } finally {
      if (running.current === own) running.current = null
    }
  }

  function stop(): void {
    running.current?.abort()
    running.current = null
    setState((before) => ({ ...before, progress: null, trouble: 'stopped' }))
  }

  const startAgain = useEffectEvent(() => {
    if (running.current !== null) void start()
  })
  useEffect(() => {
    startAgain()
  }, [asked.calculation, asked.measure])
  useEffect(
    () => () => {
      running.current?.abort()
      running.current = null
    },
    [],
  )
  return { ...state, isOld: state.outcome !== null && isOld(state.outcome, asked), start, stop }
}

function tasksOf({ calculation: { businessCase, model }, measure, base, variants }: ChanceAsked) {
  return [
    { businessCase, measures: chanceMeasures(model, measure) },
    ...variants.map((variant) => ({ businessCase: applyVariant(base, variant), measures: [measure] })),
  ]
}

function outcomeOf(
  { calculation: { businessCase, model }, measure, variants }: ChanceAsked,
  [own = [], ...others]: readonly (readonly Float64Array[])[],
): ChanceOutcome {
  return {
    chance: chanceOf(businessCase, model, measure, own),
    variants: variants.flatMap((variant, i) => {
      const values = others[i]?.[0]
      return values === undefined ? [] : [{ variant, values }]
    }),
  }
}

function isOld({ chance }: ChanceOutcome, { calculation, measure }: ChanceAsked): boolean {
  const isSameMeasure =
    chance.measure.key === measure.key && chance.measure.stakeholder === measure.stakeholder
  return chance.businessCase !== calculation.businessCase || !isSameMeasure
}
