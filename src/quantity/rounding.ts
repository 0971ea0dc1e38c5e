import { Decimal } from './decimal.ts'

/** Rounds half away from zero, for display only. Negative zero becomes zero. */
export function roundHalfAway(value: Decimal, places: number): Decimal {
  const rounded = value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP)
  return rounded.isZero() ? new Decimal(0) : rounded
}

/** Plain text with a fixed number of decimals, half away from zero, point as the decimal sign. */
export function fixedText(value: Decimal, places: number): string {
  return roundHalfAway(value, places).toFixed(places)
}
