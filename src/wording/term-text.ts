import type { BusinessCase } from '../domain/business-case.ts'
import { type FieldKey, fieldFacts } from '../domain/fields.ts'
import type { Term } from '../engine/graph/explanation.ts'
import type { MeaningKey } from '../engine/graph/meaning.ts'
import type { Decimal } from '../quantity/decimal.ts'
import type { Catalogue } from './catalogue.ts'
import { nameOfInput } from './name-of-input.ts'
import { nameOfMeaning, type TermName } from './name-of-meaning.ts'

/** Shares that people read as a percentage; other plain numbers are factors. */
export const PERCENTAGES: ReadonlySet<MeaningKey> = new Set([
  'adoption',
  'coverage',
  'effectFactor',
  'returnOnInvestment',
  'lastingShare',
  'secureShare',
])

/** Years and months that are a place in time, and so have no separator and no unit. */
const PLACES_IN_TIME: ReadonlySet<FieldKey> = new Set([
  'settings.firstYear',
  'technology.start',
  'technology.startMonth',
  'technology.lastYear',
  'oneOff.column',
  'revenue.fromYear',
  'revenue.toYear',
  'funding.fromYear',
  'funding.toYear',
  'rule.validFrom',
  'rule.validTo',
])

/** Amounts that are times a driver, which is one where the amount is fixed: "per piece" would be wrong. */
const TIMES_A_DRIVER: ReadonlySet<FieldKey> = new Set(['oneOff.amount', 'recurring.amount', 'funding.rate'])

/** The name of a term of a formula; a constant is its own name. */
export function termName(words: Catalogue, c: BusinessCase, term: Term): TermName {
  if (term.meaning !== null) return nameOfMeaning(words, c, term.meaning)
  if (term.place !== null) return nameOfInput(words, c, term.place)
  return { title: termText(words, term), about: null, when: null }
}

/** The value of a term as people read it, with its unit. */
export function termText(words: Catalogue, { value, unit, meaning, place }: Term): string {
  if (place !== null) return fieldText(words, place.field, value)
  if (meaning !== null && PERCENTAGES.has(meaning.key)) return words.format.percent(value, 2)
  return words.format.quantity(value, unit)
}

/** A value of a field, as people read it. */
export function fieldText({ format }: Catalogue, field: FieldKey, value: Decimal): string {
  const { unit, percent } = fieldFacts(field)
  if (PLACES_IN_TIME.has(field)) return value.toFixed(0)
  if (TIMES_A_DRIVER.has(field)) return format.quantity(value, 'EUR')
  return percent === true ? format.percent(value, 4) : format.quantity(value, unit)
}
