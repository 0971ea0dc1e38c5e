import type { FieldKey } from './fields.ts'

const FROM_START: ReadonlySet<FieldKey> = new Set(['funding.amounts', 'funding.administration'])
const OF_USE: ReadonlySet<FieldKey> = new Set(['adoption.shares', 'effect.ramp'])

/**
 * What the first number of a series is of: the start and then the years, the first year of use, the second year (for what grows from
 * the first), or the first year.
 */
export type SeriesStart = 'start' | 'first-year-of-use' | 'second-year' | 'first-year'

export function seriesStart(field: FieldKey): SeriesStart {
  if (FROM_START.has(field)) return 'start'
  if (OF_USE.has(field)) return 'first-year-of-use'
  return field.startsWith('index.') ? 'second-year' : 'first-year'
}
