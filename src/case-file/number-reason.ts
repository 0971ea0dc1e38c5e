import { type FieldKey, fieldFacts } from '../domain/fields.ts'
import { parseDecimalText, toDecimal } from '../quantity/decimal-text.ts'
import { shortened } from './found.ts'
import type { Reason } from './refusal.ts'

/** Why a text is no number that a field accepts, or null. */
export function numberReason(text: string, field: FieldKey): Reason | null {
  const { min, max, integer } = fieldFacts(field)
  const checked = parseDecimalText(text)
  const found = shortened(text)
  if (checked === null) return { code: 'not-a-decimal', found }
  const value = toDecimal(checked)
  if (value.lt(min) || value.gt(max)) return { code: 'out-of-bounds', field, min, max, found }
  return integer === true && !value.isInteger() ? { code: 'not-an-integer', field, found } : null
}
