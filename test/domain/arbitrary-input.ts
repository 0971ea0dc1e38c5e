import * as fc from 'fast-check'
import { EVIDENCE_GRADES, type Evidence, type Input, type Series } from '../../src/domain/input.ts'
import { type FieldKey, fieldFacts } from '../../src/domain/fields.ts'
import { type DecimalText, decimalText } from '../../src/quantity/decimal-text.ts'
import { arbitraryText } from './arbitrary-text.ts'
import { plausibleRange } from './plausible-range.ts'

/** Text of `count` units of 10^-places, as 1250 with 2 places gives 12.50. */
function scaled(count: number, places: number): DecimalText {
  if (places === 0) return decimalText(String(count))
  const digits = String(Math.abs(count)).padStart(places + 1, '0')
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`
  return decimalText(count < 0 ? `-${text}` : text)
}

function between(min: number, max: number, places: number): fc.Arbitrary<DecimalText> {
  const scale = 10 ** places
  return fc
    .integer({ min: Math.ceil(min * scale), max: Math.floor(max * scale) })
    .map((count) => scaled(count, places))
}

/** How far the numbers of a case may go: `plausible` values with zero and one, or to the `bounds` of the field. */
export type Reach = 'plausible' | 'bounds'

export interface Limits {
  readonly reach: Reach
  /** Whether inputs carry low and high. */
  readonly ranges: boolean
}

function edges(field: FieldKey, reach: Reach): DecimalText[] {
  const { min, max } = fieldFacts(field)
  const inside = [0, 1, ...(reach === 'bounds' || min > 0 ? [min] : []), ...(reach === 'bounds' ? [max] : [])]
  return inside.filter((edge) => edge >= min && edge <= max).map((edge) => decimalText(String(edge)))
}

/** A value that the field accepts: mostly plausible, at times an edge. */
export function arbitraryValue(field: FieldKey, reach: Reach): fc.Arbitrary<DecimalText> {
  const { integer, max, min } = fieldFacts(field)
  const [low, high, places] = plausibleRange(field)
  const usual = { weight: 6, arbitrary: between(low, high, places) }
  const edge = { weight: 2, arbitrary: fc.constantFrom(...edges(field, reach)) }
  if (reach === 'plausible') return fc.oneof(usual, edge)
  const far = { weight: 2, arbitrary: between(min, max, integer === true ? 0 : 5) }
  return fc.oneof(usual, edge, far)
}

const evidence: fc.Arbitrary<Evidence> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        source: arbitraryText(60),
        grade: fc.constantFrom(...EVIDENCE_GRADES),
        date: fc.constantFrom('2023', '2024-05', '2024-02-29'),
        note: arbitraryText(60),
      },
      { requiredKeys: [] },
    ),
  },
)

const [NONE, LOW, HIGH, BOTH] = ['none', 'low', 'high', 'both'] as const
const range = fc.oneof({ weight: 3, arbitrary: fc.constant(NONE) }, fc.constantFrom(LOW, HIGH, BOTH))

function ordered(values: readonly DecimalText[]): readonly DecimalText[] {
  return values.toSorted((a, b) => Number(a) - Number(b))
}

/** An input of a field; with `from` only values of that arbitrary. */
export function arbitraryInput(
  field: FieldKey,
  limits: Limits,
  from = arbitraryValue(field, limits.reach),
): fc.Arbitrary<Input> {
  const kind = limits.ranges ? range : fc.constant(NONE)
  return fc.tuple(from, from, from, kind, evidence).map(([a, b, c, has, known]) => {
    if (has === NONE) return { value: a, ...known }
    const [low = a, value = a, high = a] = ordered([a, b, c])
    return { value, ...(has === HIGH ? {} : { low }), ...(has === LOW ? {} : { high }), ...known }
  })
}

/** A series of one to `longest` values. */
export function arbitrarySeries(field: FieldKey, limits: Limits, longest = 4): fc.Arbitrary<Series> {
  const value = arbitraryValue(field, limits.reach)
  const column = fc.tuple(value, value, value)
  const columns = fc.array(column, { minLength: 1, maxLength: longest })
  const kind = limits.ranges ? range : fc.constant(NONE)
  return fc.tuple(columns, kind, evidence).map(([drawn, has, known]) => {
    if (has === NONE) return { values: drawn.map(([first]) => first), ...known }
    const sorted = drawn.map((three) => ordered(three))
    const each = (place: number) => sorted.map((three) => three[place] ?? decimalText('0'))
    return {
      values: each(1),
      ...(has === HIGH ? {} : { low: each(0) }),
      ...(has === LOW ? {} : { high: each(2) }),
      ...known,
    }
  })
}
