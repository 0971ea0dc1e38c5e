import { type Decimal, ONE } from '../../quantity/decimal.ts'

/**
 * The life at which a level annuity at `rate` equals a yearly `factor` per euro: the life for which the norm would cover the cost.
 * `1 - (1+i)^-L = i/A`, so `L = -ln(1 - i/A) / ln(1+i)`; for `i = 0` it is `1/A`.
 * @returns years, or null where no life is long enough, as the interest alone is more than the factor
 */
export function coveringLife(factor: Decimal, rate: Decimal): Decimal | null {
  if (factor.lte(0)) return null
  if (rate.isZero()) return ONE.div(factor)
  const left = ONE.minus(rate.div(factor))
  return left.lte(0) ? null : left.ln().neg().div(ONE.plus(rate).ln())
}
