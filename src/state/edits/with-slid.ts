import type { BusinessCase } from '../../domain/business-case.ts'
import { isInput, isSeries } from '../../domain/input.ts'
import { valueAt, withValueAt } from '../../domain/paths.ts'
import { widened } from '../../domain/ranges.ts'
import type { RangedInput } from '../../engine/analysis/ranges.ts'
import type { SearchRange } from '../../engine/analysis/search-range.ts'
import { withNumber } from './with-number.ts'
import { withSearched } from './with-searched.ts'

interface Slide {
  readonly input: RangedInput
  readonly range: SearchRange
  /** The case to which the input and its range belong: at its base a slider gives back exactly what stood there. */
  readonly from: BusinessCase
}

/** The case with an input where a slider stands: a number itself, a series as a factor of what it was. */
export function withSlid(c: BusinessCase, { input, range, from }: Slide, x: number): BusinessCase {
  if (x !== range.base) return withSearched(c, input, range, x)
  const [before, now] = [valueAt(from, input.path), valueAt(c, input.path)]
  if (isInput(before)) return withNumber(c, input.path, 'value', before.value)
  if (!isSeries(before) || !isSeries(now)) return c
  return withValueAt(c, input.path, widened({ ...now, values: before.values }))
}

/** Where a slider stands: the value of its input now, or the factor by which a series changed. */
export function slidAt(c: BusinessCase, { input, range, from }: Slide): number {
  const [before, now] = [valueAt(from, input.path), valueAt(c, input.path)]
  if (isInput(now)) return Number(now.value)
  if (!isSeries(now) || !isSeries(before)) return range.base
  if (range.kind === 'value') return Number(now.values[0])
  const year = before.values.findIndex((value) => Number(value) !== 0)
  return Number(now.values[year] ?? now.values.at(-1)) / Number(before.values[year])
}
