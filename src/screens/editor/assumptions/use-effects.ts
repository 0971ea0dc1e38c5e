import { useDeferredValue, useMemo } from 'react'
import { defaultRanges, ownRanges } from '../../../engine/analysis/ranges.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import { useTornado } from '../../use-tornado.ts'

/** By path, how far the net present value of the provider goes with a number from its low to its high, or with 20 % of it either way. */
export type Effects = ReadonlyMap<string, number>

/** @returns null until all is known; what does nothing is absent */
export function useEffects(calculation: Calculation): Effects | null {
  const { businessCase: c, model } = useDeferredValue(calculation)
  const inputs = useMemo(() => [...ownRanges(c), ...defaultRanges(c, model.graph)], [c, model])
  const found = useTornado(c, inputs)
  return useMemo(() => {
    if (found === null) return null
    const moving = found.bars.filter(({ swing }) => swing > 0)
    return new Map(moving.map(({ input, swing }) => [input.path, swing]))
  }, [found])
}
