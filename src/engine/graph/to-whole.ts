import { Decimal } from '../../quantity/decimal.ts'

const TOLERANCE = new Decimal('1e-9')

/**
 * Rounds to a whole number up or down, but a number within 1e-9 (relative) of a whole number is that whole number, so that
 * 12.0000000001 devices are 12 and not 13.
 */
export function toWhole(
  value: Decimal,
  mode: typeof Decimal.ROUND_FLOOR | typeof Decimal.ROUND_CEIL,
): Decimal {
  const nearest = value.round()
  const slack = Decimal.max(1, nearest.abs()).times(TOLERANCE)
  if (value.minus(nearest).abs().lte(slack)) return nearest
  return value.toDecimalPlaces(0, mode)
}
