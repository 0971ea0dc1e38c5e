import { type FieldFacts, type FieldKey, fieldFacts } from '../../domain/fields.ts'
import { EVIDENCE_GRADES } from '../../domain/input.ts'
import { parseDecimalText } from '../../quantity/decimal-text.ts'
import { LIMITS } from '../limits.ts'
import { numberReason } from '../number-reason.ts'
import { z } from '../zod.ts'
import { date, object, prose } from './parts.ts'

const PATTERN = '^-?\\d{1,13}(\\.\\d{1,12})?$'

const evidence = {
  source: prose.exactOptional(),
  grade: z
    .enum(EVIDENCE_GRADES)
    .meta({ id: 'grade', description: 'How well the value is known, from strong to weak.' })
    .exactOptional(),
  date: date.exactOptional(),
  note: prose.exactOptional(),
}

/** A decimal as text, of any size. */
export const anyDecimal = z
  .string()
  .transform((text, context) => parseDecimalText(text) ?? refused(context))
  .meta({ id: 'decimal', description: 'A decimal with a point, as text.', pattern: PATTERN })

/** A decimal as text within the bounds of its field. */
function decimalOf(field: FieldKey) {
  return z
    .string()
    .transform((text, context) => {
      const decimal = parseDecimalText(text)
      return decimal === null || numberReason(text, field) !== null ? refused(context, field) : decimal
    })
    .meta({ id: field, description: described(fieldFacts(field)), pattern: PATTERN })
}

/** The reason is found again from the field by reasons.ts, as an issue of zod carries no typed value. */
function refused(context: z.RefinementCtx, field?: FieldKey): never {
  context.addIssue({ code: 'custom', message: 'not-a-decimal', params: { field } })
  return z.NEVER
}

function described({ unit, min, max, integer }: FieldFacts): string {
  return `${unit}, ${String(min)} to ${String(max)}${integer === true ? ', whole' : ''}`
}

/** One number with its range and evidence. */
export function input(field: FieldKey) {
  const decimal = decimalOf(field)
  return object({ value: decimal, low: decimal.exactOptional(), high: decimal.exactOptional(), ...evidence })
}

/** A number per year; the last one holds. */
export function series(field: FieldKey) {
  const decimals = z.array(decimalOf(field)).min(1).max(LIMITS.years)
  return object({
    values: decimals,
    low: decimals.exactOptional(),
    high: decimals.exactOptional(),
    ...evidence,
  })
}
