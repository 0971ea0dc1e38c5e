import type { BusinessCase } from './business-case.ts'
import type { Evidence } from './input.ts'

/** Years after which prices and practice have moved on. */
export const OLD_SOURCE_YEARS = 2

/** The year in which a case is made: the one before its first, as the domain has no clock. */
export function yearMade(c: BusinessCase): number {
  return Number(c.settings.firstYear.value) - 1
}

/** The calendar year of a source or a measurement; null where it is not given. */
export function sourceYear({ date }: Evidence): number | null {
  const year = /^\d{4}/.exec(date ?? '')?.[0]
  return year === undefined ? null : Number(year)
}
