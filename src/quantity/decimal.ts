import { Decimal as DecimalJs } from 'decimal.js'

/**
 * The one decimal type of the program: 40 significant digits, half away from zero, exponents bounded.
 * A clone, so that no library can change its settings. Nothing rounds in the middle of a calculation;
 * rounding is for display (see rounding.ts).
 */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  maxE: 90,
  minE: -90,
  toExpNeg: -90,
  toExpPos: 90,
})
export type Decimal = DecimalJs

export const ZERO: Decimal = new Decimal(0)
export const ONE: Decimal = new Decimal(1)
