import type { BusinessCase } from '../../domain/business-case.ts'
import type { Input, Series } from '../../domain/input.ts'
import { type DecimalText, toDecimal } from '../../quantity/decimal-text.ts'
import { type Finding, type Place, isObject } from '../place.ts'
import type { Reason } from '../refusal.ts'

type Numbers = readonly DecimalText[]

/** Every input and series of which low and high do not fit its value. */
export function ranges(c: BusinessCase): Finding[] {
  // The keys of overrides come from the user, so that their shape says nothing.
  return numbersIn({ ...c, variants: [] }, ['case']).flatMap(({ place, it }) =>
    'values' in it ? seriesFindings(place, it) : orderFindings(place, it),
  )
}

interface PlacedNumber {
  readonly place: Place
  readonly it: Input | Series
}

// By shape and not by a list of fields, so that no number can be left out. The schema bounds the depth.
function numbersIn(value: unknown, place: Place): PlacedNumber[] {
  if (Array.isArray(value)) return value.flatMap((each, n) => numbersIn(each, [...place, n]))
  if (isNumber(value)) return [{ place, it: value }]
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, each]) => numbersIn(each, [...place, key]))
}

function isNumber(value: unknown): value is Input | Series {
  return isObject(value) && ('value' in value || 'values' in value)
}

function orderFindings(place: Place, { value, low, high }: Input): Finding[] {
  return orderFinding(place, value, low, high)
}

function seriesFindings(place: Place, { values, low, high }: Series): Finding[] {
  const lengths = [
    ...lengthFindings([...place, 'low'], values, low),
    ...lengthFindings([...place, 'high'], values, high),
  ]
  if (lengths.length > 0) return lengths
  return values.flatMap((value, n) => orderFinding([...place, 'values', n], value, low?.[n], high?.[n]))
}

function lengthFindings(place: Place, values: Numbers, range: Numbers | undefined): Finding[] {
  if (range === undefined || range.length === values.length) return []
  return [{ place, reason: { code: 'series-length', values: values.length, count: range.length } }]
}

function inOrder(value: DecimalText, low: DecimalText | undefined, high: DecimalText | undefined): boolean {
  const middle = toDecimal(value)
  return (
    (low === undefined || middle.gte(toDecimal(low))) && (high === undefined || middle.lte(toDecimal(high)))
  )
}

function orderFinding(
  place: Place,
  value: DecimalText,
  low: DecimalText | undefined,
  high: DecimalText | undefined,
): Finding[] {
  const reason = rangeReason(value, low, high)
  return reason === null ? [] : [{ place, reason }]
}

/** Why a range does not fit its value, or null. */
export function rangeReason(
  value: DecimalText,
  low: DecimalText | undefined,
  high: DecimalText | undefined,
): Reason | null {
  if (inOrder(value, low, high)) return null
  const range = { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) }
  return { code: 'range-order', value, ...range }
}
