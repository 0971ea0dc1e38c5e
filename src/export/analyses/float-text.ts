import { Decimal } from '../../quantity/decimal.ts'
import { textOrNull } from '../decimal-text.ts'

/** A number that was computed by samples, without an exponent; null where there is none. */
export function floatText(value: number | null | undefined): string | null {
  const isThere = typeof value === 'number' && Number.isFinite(value)
  return textOrNull(isThere ? new Decimal(value) : null)
}
