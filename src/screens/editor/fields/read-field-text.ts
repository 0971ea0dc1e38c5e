import type { FieldKey } from '../../../domain/fields.ts'
import { type DecimalText, toDecimal } from '../../../quantity/decimal-text.ts'
import type { NumberNotation } from '../../../quantity/notation.ts'
import { readNumber } from '../../../quantity/number-entry.ts'
import { numberFacts } from '../../number-facts.ts'

/** A pasted text as a number that the field accepts, or null. */
export function readFieldText(text: string, field: FieldKey, notation: NumberNotation): DecimalText | null {
  const { percent, integer, bounds } = numberFacts(field)
  const reading = readNumber(text, notation, { percent })
  if (reading.kind !== 'number') return null
  const value = toDecimal(reading.value)
  const fits = value.gte(bounds.min) && value.lte(bounds.max) && (!integer || value.isInteger())
  return fits ? reading.value : null
}
