import { useEffect, useState } from 'react'
import type { Difference } from '../../domain/case-differences.ts'
import { type DifferenceEffect, effectsOf } from '../../engine/analysis/differences.ts'
import { type Measure, measureOf } from '../../engine/analysis/measure.ts'
import type { Calculation } from '../../engine/calculation.ts'

export interface EffectsSoFar {
  readonly effects: ReadonlyMap<Difference, DifferenceEffect>
  readonly isDone: boolean
}

const NOTHING_YET: EffectsSoFar = { effects: new Map(), isDone: false }

/** As long as a page may be kept from drawing and listening. */
const SLICE = 30

/** The effects of the differences, computed in slices, so that the page stays alive with hundreds of them. */
export function useEffects(
  own: Calculation,
  other: Calculation,
  differences: readonly Difference[],
  measure: Measure,
): EffectsSoFar {
  const [soFar, setSoFar] = useState(NOTHING_YET)
  const { key, stakeholder } = measure
  useEffect(() => {
    const effects = new Map<Difference, DifferenceEffect>()
    const steps = effectsOf(own, other.businessCase, differences, (c) => measureOf(c, { key, stakeholder }))
    let next: ReturnType<typeof setTimeout> | undefined
    const work = () => {
      const isDone = runFor(SLICE, steps, effects)
      setSoFar({ effects: new Map(effects), isDone })
      if (!isDone) next = setTimeout(work)
    }
    next = setTimeout(work)
    return () => {
      clearTimeout(next)
      setSoFar(NOTHING_YET)
    }
  }, [own, other, differences, key, stakeholder])
  return soFar
}

/** Whether all is done. */
function runFor(
  milliseconds: number,
  steps: Generator<DifferenceEffect, void>,
  effects: Map<Difference, DifferenceEffect>,
): boolean {
  const end = performance.now() + milliseconds
  do {
    const { done, value } = steps.next()
    if (done === true) return true
    effects.set(value.difference, value)
  } while (performance.now() < end)
  return false
}
