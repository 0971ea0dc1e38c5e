import { Decimal } from '../../quantity/decimal.ts'
import { roundHalfAway } from '../../quantity/rounding.ts'

type UnitWords = Readonly<Record<string, readonly string[]>>

interface Writers {
  readonly trimmed: (value: Decimal, places: number) => string
  readonly euro: (value: Decimal) => string
  readonly euroExact: (value: Decimal) => string
}

/** Writes a value with its unit: `€ 45,50 per uur`, `2,8 jaar`, `12 gebruikers`; unit `1` is a plain number. */
export function quantityWriter(units: UnitWords, { trimmed, euro, euroExact }: Writers) {
  const word = (unit: string, form: 0 | 1 | 2): string => units[unit]?.[form] ?? unit

  function counted(value: Decimal, unit: string): string {
    if (unit === 'EUR') return value.isInteger() ? euro(value) : euroExact(value)
    const places = placesOf(value)
    const text = trimmed(value, places)
    if (unit === '1') return text
    return `${text}\u00a0${word(unit, roundHalfAway(value, places).abs().eq(1) ? 0 : 1)}`
  }

  return (value: Decimal, unit: string): string => {
    const [count = unit, per] = unit.split('/')
    return per === undefined ? counted(value, count) : `${counted(value, count)} per ${word(per, 2)}`
  }
}

const MOST_DIGITS = 5

/** Two decimals, more where the number is small, so that a factor of 0,0357 does not read as 0,04. */
function placesOf(value: Decimal): number {
  const size = value.abs()
  if (size.isZero() || size.gte(100)) return 2
  const before = Math.floor(Decimal.log10(size).toNumber()) + 1
  return Math.min(8, Math.max(2, MOST_DIGITS - before))
}
