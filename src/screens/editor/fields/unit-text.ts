import { type FieldKey, fieldFacts } from '../../../domain/fields.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'

/** Years and months that are a place in time, not a length of it. */
const ORDINAL: readonly FieldKey[] = [
  'settings.firstYear',
  'technology.start',
  'technology.startMonth',
  'technology.lastYear',
  'oneOff.column',
  'revenue.fromYear',
  'revenue.toYear',
  'funding.fromYear',
  'funding.toYear',
]

/** What stands after a number of this field; the euro sign stands before it. Empty where there is nothing to say. */
export function unitText({ units }: Catalogue, field: FieldKey): string {
  const { unit, percent = false } = fieldFacts(field)
  if (percent) return '%'
  if (unit === '1' || ORDINAL.includes(field)) return ''
  const words: Readonly<Record<string, readonly string[]>> = units
  const [count = '', per] = unit.split('/')
  const counted = count === 'EUR' ? '' : (words[count]?.[1] ?? count)
  const each = per === undefined ? '' : `per ${words[per]?.[2] ?? per}`
  return [counted, each].filter(Boolean).join(' ')
}
