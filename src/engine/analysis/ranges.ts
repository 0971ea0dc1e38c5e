import type { BusinessCase } from '../../domain/business-case.ts'
import { type FieldKey, fieldFacts } from '../../domain/fields.ts'
import type { Input, Series } from '../../domain/input.ts'
import { listInputs } from '../../domain/list-inputs.ts'
import type { DecimalText } from '../../quantity/decimal-text.ts'
import { type Graph, inputKey } from '../graph/node.ts'
import type { VariedInput } from './scenarios/scenario-types.ts'

/** One number that varies: an input, or a year of a series. */
export interface RangedNumber extends VariedInput {
  readonly low: number
  readonly base: number
  readonly high: number
}

/** An input with the range in which it is varied; the years of a series go low and high together. */
export interface RangedInput {
  readonly path: string
  readonly field: FieldKey
  readonly numbers: readonly RangedNumber[]
  /** Whether the case gives no range, so that ±20 % of the value was taken. */
  readonly isDefault: boolean
}

/** The part of a value that it is varied by where the case gives no range. */
const DEFAULT_SPREAD = 0.2

/** Every input with a range of its own, in the order of the case. */
export function ownRanges(c: BusinessCase): readonly RangedInput[] {
  return listInputs(c).flatMap(({ path, field, input }) => {
    if (field.startsWith('uncertainty.') || field === 'distribution.probability') return []
    const numbers = numbersOf(path, field, input)
    return numbers.some((n) => n.low !== n.high) ? [{ path, field, numbers, isDefault: false }] : []
  })
}

/** Every input without a range that has a part in the calculation, with ±20 % of its value within the bounds of the field. */
export function defaultRanges(c: BusinessCase, graph: Graph): readonly RangedInput[] {
  const own = new Set(ownRanges(c).map(({ path }) => path))
  return listInputs(c).flatMap(({ path, field, input }) => {
    if (own.has(path) || isFixed(field)) return []
    const numbers = numbersOf(path, field, input).filter((n) => graph.inputs.has(inputKey(path, n.index)))
    const spread = numbers.map((n) => ({ ...n, ...spreadOf(n) }))
    return spread.some((n) => n.low !== n.high) ? [{ path, field, numbers: spread, isDefault: true }] : []
  })
}

/** What is a choice and not an estimate (years, lives, bounds of rules), and shares that must add up. */
export function isFixed(field: FieldKey): boolean {
  return fieldFacts(field).structural === true || field === 'effect.share' || field.endsWith('.vat')
}

function spreadOf({ base, field }: RangedNumber): { readonly low: number; readonly high: number } {
  const { min, max } = fieldFacts(field)
  const spread = Math.abs(base) * DEFAULT_SPREAD
  return { low: Math.max(min, base - spread), high: Math.min(max, base + spread) }
}

export function numbersOf(path: string, field: FieldKey, input: Input | Series): readonly RangedNumber[] {
  const number = (
    value: DecimalText,
    low: DecimalText | undefined,
    high: DecimalText | undefined,
    index: number | null,
  ): RangedNumber => ({
    path,
    field,
    index,
    low: Number(low ?? value),
    base: Number(value),
    high: Number(high ?? value),
  })
  if ('value' in input) return [number(input.value, input.low, input.high, null)]
  return input.values.map((value, i) => number(value, input.low?.[i], input.high?.[i], i))
}
