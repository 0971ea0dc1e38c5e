import { bySwing, type Tornado } from './tornado.ts'

/** The tornado of all inputs, from those of some at a time, in the order of the case. */
export function joinTornados(parts: readonly Tornado[]): Tornado {
  const bars = parts.flatMap(({ bars: own }) => own)
  return { base: parts[0]?.base ?? null, bars: bars.toSorted((a, b) => bySwing(a.swing, b.swing)) }
}
