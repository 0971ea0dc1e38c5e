import { Decimal } from './decimal.ts'
import { roundHalfAway } from './rounding.ts'

/**
 * Rounds parts so that they add up to their rounded total: each goes down, and those that lost most get one back (largest
 * remainder). A part that needs no rounding stays as it is.
 * @returns parts that differ less than one unit of the last place from the exact ones
 */
export function roundParts(parts: readonly Decimal[], places: number): readonly Decimal[] {
  const unit = new Decimal(10).pow(-places)
  const down = parts.map((p) => p.toDecimalPlaces(places, Decimal.ROUND_FLOOR))
  const total = roundHalfAway(sum(parts), places)
  const missing = total.minus(sum(down)).div(unit).toNumber()
  const lost = parts.map((p, index) => ({ index, rest: p.minus(down[index] ?? p) }))
  const first = lost.toSorted((a, b) => b.rest.comparedTo(a.rest) || a.index - b.index).slice(0, missing)
  const raised = new Set(first.map(({ index }) => index))
  return down.map((p, index) => (raised.has(index) ? p.plus(unit) : p))
}

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), new Decimal(0))
}
