import { type FieldKey, fieldFacts } from '../domain/fields.ts'
import { decimalText } from '../quantity/decimal-text.ts'

/** A year has no thousands. */
const CALENDAR_YEARS: readonly FieldKey[] = ['settings.firstYear', 'rule.validFrom', 'rule.validTo']

/** How a number field of this key is typed and shown. */
export function numberFacts(field: FieldKey) {
  const { unit, min, max, integer = false, percent = false } = fieldFacts(field)
  const isMoney = unit.startsWith('EUR')
  return {
    unit,
    percent,
    integer,
    isMoney,
    minDecimals: isMoney ? 2 : 0,
    grouping: !CALENDAR_YEARS.includes(field),
    bounds: { min: decimalText(String(min)), max: decimalText(String(max)) },
  }
}
