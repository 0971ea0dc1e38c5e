import { type FieldKey, fieldFacts } from '../domain/fields.ts'
import type { Override } from '../domain/variant.ts'
import { type DecimalText, toDecimal } from '../quantity/decimal-text.ts'
import type { Catalogue } from './catalogue.ts'

/** What stands in a field, with its unit: `3 jaar`, `65%`, `40 · 60 cliënten`, `aan`. */
export function fieldValue(words: Catalogue, field: FieldKey | null, value: Override): string {
  if (typeof value === 'boolean') return value ? words.views.variants.yes : words.views.variants.no
  if (typeof value === 'string') return one(words, field, value)
  const last = value.at(-1)
  return [...value.slice(0, -1).map((each) => bare(words, field, each)), last ? one(words, field, last) : '']
    .filter((part) => part !== '')
    .join(' · ')
}

function one(words: Catalogue, field: FieldKey | null, text: DecimalText): string {
  if (field === null) return text
  const { unit, percent } = fieldFacts(field)
  if (percent === true || isCalendarYear(field)) return bare(words, field, text)
  return words.format.quantity(toDecimal(text), unit)
}

/** Without its unit, for a list of them. */
function bare({ format }: Catalogue, field: FieldKey | null, text: DecimalText): string {
  if (field === null || isCalendarYear(field)) return text
  const { percent, unit } = fieldFacts(field)
  const value = toDecimal(text)
  if (percent === true) return format.percent(value, 4)
  return unit.startsWith('EUR') ? format.quantity(value, 'EUR') : format.trimmed(value, 4)
}

/** A year by its name, which has no thousands. */
function isCalendarYear(field: FieldKey): boolean {
  return field === 'settings.firstYear' || field === 'rule.validFrom' || field === 'rule.validTo'
}
