import { HIGHEST_RATE, LOWEST_RATE } from '../../../engine/formulas/irr.ts'

const STEPS = 160

/** Rates per year between which the rates of return are looked for, each a little further from the one before. */
export const SCAN_RATES: readonly number[] = Array.from({ length: STEPS + 1 }, (_, i) => {
  const [low, high] = [Math.log(1 + LOWEST_RATE), Math.log(1 + HIGHEST_RATE)]
  return Number((Math.exp(low + ((high - low) * i) / STEPS) - 1).toPrecision(6))
})
