import type { BusinessCase } from '../domain/business-case.ts'
import { toDecimal } from '../quantity/decimal-text.ts'
import { type Decimal, ONE } from '../quantity/decimal.ts'

/** A discount rate that does not fit the prices, with the rate that would: `(1 + real) * (1 + inflation) - 1` or its reverse. */
export interface PriceWarning {
  readonly kind: 'real-rate-with-indexed-prices' | 'nominal-rate-with-constant-prices'
  readonly fittingRate: Decimal
}

/** Indexed amounts want a nominal rate, constant prices a real one. A rate of zero is neither. */
export function priceWarning({ settings: s }: BusinessCase): PriceWarning | null {
  const rate = toDecimal(s.discountRate.value)
  const growth = ONE.plus(toDecimal(s.inflation.value))
  const { wage, technology, tariff } = s.indices
  const indexed = [wage, technology, tariff].some((series) => series.values.some((g) => Number(g) !== 0))
  if (rate.isZero()) return null
  if (s.discountRateIs === 'real' && indexed)
    return { kind: 'real-rate-with-indexed-prices', fittingRate: ONE.plus(rate).times(growth).minus(1) }
  if (s.discountRateIs === 'nominal' && !indexed)
    return { kind: 'nominal-rate-with-constant-prices', fittingRate: ONE.plus(rate).div(growth).minus(1) }
  return null
}
