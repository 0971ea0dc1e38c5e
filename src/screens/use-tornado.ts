import { useCallback, useMemo } from 'react'
import { joinTornados } from '../engine/analysis/join-tornados.ts'
import type { RangedInput } from '../engine/analysis/ranges.ts'
import { type Tornado, tornado } from '../engine/analysis/tornado.ts'
import type { BusinessCase } from '../domain/business-case.ts'
import { useOneByOne } from './use-one-by-one.ts'

const MEASURE = { key: 'netPresentValue', stakeholder: 'provider' } as const

/** So many inputs at a time leave room for what the user does. */
const AT_A_TIME = 6

/**
 * What each input alone does to the net present value of the provider, found a few at a time: the page is there before it, and is not held
 * up by it. Give the same list each time, or it begins anew.
 * @returns null until all is known
 */
export function useTornado(c: BusinessCase, inputs: readonly RangedInput[]): Tornado | null {
  const parts = useMemo(() => inParts(inputs), [inputs])
  const look = useCallback((part: readonly RangedInput[]) => tornado(c, MEASURE, part), [c])
  const looked = useOneByOne(parts, look)
  return useMemo(() => (looked.length < parts.length ? null : joinTornados(looked)), [looked, parts])
}

function inParts(inputs: readonly RangedInput[]): readonly (readonly RangedInput[])[] {
  const count = Math.ceil(inputs.length / AT_A_TIME)
  return Array.from({ length: count }, (_, n) => inputs.slice(n * AT_A_TIME, (n + 1) * AT_A_TIME))
}
