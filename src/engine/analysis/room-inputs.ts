import type { BusinessCase } from '../../domain/business-case.ts'
import { fieldFacts } from '../../domain/fields.ts'
import { listInputs } from '../../domain/list-inputs.ts'
import { type Graph, inputKey } from '../graph/node.ts'
import { isFixed, numbersOf, type RangedInput } from './ranges.ts'
import type { SearchRange } from './search-range.ts'

/** Every estimate of the case that has a part in the calculation: what a room can move. Those with a range come first. */
export function roomInputs(c: BusinessCase, graph: Graph): readonly RangedInput[] {
  const all = listInputs(c).flatMap(({ path, field, input }): readonly RangedInput[] => {
    if (isFixed(field)) return []
    const numbers = numbersOf(path, field, input)
    const counts = numbers.some(({ index }) => graph.inputs.has(inputKey(path, index)))
    // A series is scaled as a whole, and zero times anything is zero.
    if (!counts || (numbers.length > 1 && numbers.every(({ base }) => base === 0))) return []
    return [{ path, field, numbers, isDefault: numbers.every(({ low, high }) => low === high) }]
  })
  return all.toSorted((a, b) => Number(a.isDefault) - Number(b.isDefault))
}

/**
 * How far a room can move an input: its range and half of that width further on both sides, or from nothing to twice the value
 * where it has no range; always within its field. A series goes by a factor.
 */
export function roomRange({ field, numbers }: RangedInput): SearchRange {
  const { min, max, integer } = fieldFacts(field)
  const sum = (of: 'low' | 'base' | 'high') => numbers.reduce((total, n) => total + n[of], 0)
  const base = sum('base')
  if (numbers.length > 1) {
    const [from, to] = reach(sum('low') / base, 1, sum('high') / base)
    return { kind: 'factor', from: Math.max(0, from), to, base: 1, whole: false }
  }
  const [from, to] = base === 0 && sum('high') === 0 ? [0, 1] : reach(sum('low'), base, sum('high'))
  return {
    kind: 'value',
    from: Math.max(min, base >= 0 ? Math.max(0, from) : from),
    to: Math.min(max, to),
    base,
    whole: integer === true,
  }
}

function reach(low: number, base: number, high: number): readonly [number, number] {
  const [least, most] = [Math.min(low, high), Math.max(low, high)]
  if (least === most) return base < 0 ? [2 * base, 0] : [0, 2 * base]
  const beyond = (most - least) / 2
  return [least - beyond, most + beyond]
}
