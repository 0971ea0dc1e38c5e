import type { Reported, ReportedUnit } from '../../catalogue/figure.ts'
import { toDecimal } from '../../quantity/decimal-text.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import type { Catalogue } from '../catalogue.ts'

/** What a source reports, with how strong it is, where and when, and who says so. */
export function reportedText(words: Catalogue, { from, to, unit, ...rest }: Reported): string {
  const { sources } = words.start
  const ends = [from, ...(to === undefined ? [] : [to])].map((end) => ended(words, unit, toDecimal(end)))
  const [low = '', high] = ends
  const value = sources.units[unit](high === undefined ? low : sources.range(low, high))
  const where = `${sources.countries[rest.country]}, ${rest.year ?? sources.noYear}`
  return `${value} (${sources.grades[rest.grade]}, ${where}): ${rest.source}`
}

function ended({ format }: Catalogue, unit: ReportedUnit, value: Decimal): string {
  if (unit === 'share') return format.percent(value)
  if (!unit.startsWith('EUR')) return format.number(value)
  return value.isInteger() ? format.euro(value) : format.euroExact(value)
}
