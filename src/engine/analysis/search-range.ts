import { fieldFacts } from '../../domain/fields.ts'
import type { RangedInput } from './ranges.ts'

/**
 * The values of an input among which an answer is sought. A series is scaled as a whole, so that its value is a factor: 1 is
 * as it stands in the case.
 */
export interface SearchRange {
  readonly kind: 'value' | 'factor'
  readonly from: number
  readonly to: number
  /** Where the case stands. */
  readonly base: number
  /** Only whole values make sense. */
  readonly whole: boolean
}

/** How far beyond its value an input is looked at where its field allows more. */
const REACH = 4

/** From zero (or below it, where the field goes below) to four times the value or the high end of the range, within the field. */
export function searchRange({ field, numbers }: RangedInput): SearchRange {
  const [first, ...more] = numbers
  const { min, max, integer } = fieldFacts(field)
  if (first === undefined || more.length > 0)
    return { kind: 'factor', from: 0, to: REACH, base: 1, whole: false }
  const { low, base, high } = first
  const size = Math.max(Math.abs(low), Math.abs(base), Math.abs(high)) * REACH || 1
  const from = Math.max(min, min < 0 ? -size : 0)
  return { kind: 'value', from, to: Math.min(max, size), base, whole: integer === true }
}

/** The numbers of an input where its searched value is `x`. */
export function numbersAt(
  { numbers, field }: RangedInput,
  { kind }: SearchRange,
  x: number,
): readonly number[] {
  if (kind === 'value') return [x]
  const { min, max } = fieldFacts(field)
  return numbers.map(({ base }) => Math.min(max, Math.max(min, base * x)))
}
