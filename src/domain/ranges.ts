import { type DecimalText, toDecimal } from '../quantity/decimal-text.ts'
import type { Input, Series } from './input.ts'

/** Whether this end of a range lies on its own side of the value, or at it. */
export function isBeyond(end: 'low' | 'high', bound: DecimalText, value: DecimalText): boolean {
  return end === 'low' ? toDecimal(bound).lte(toDecimal(value)) : toDecimal(bound).gte(toDecimal(value))
}

/** An input with another value; its range widens to hold it. */
export function withinRange(input: Input, value: DecimalText): Input {
  const { low, high } = input
  return {
    ...input,
    value,
    ...(low !== undefined && !isBeyond('low', low, value) ? { low: value } : {}),
    ...(high !== undefined && !isBeyond('high', high, value) ? { high: value } : {}),
  }
}

/** A series of which the range widens to hold its values. */
export function widened(series: Series): Series {
  const { values, low, high } = series
  return {
    ...series,
    ...(low === undefined ? {} : { low: values.map((v, n) => furthest('low', low[n], v)) }),
    ...(high === undefined ? {} : { high: values.map((v, n) => furthest('high', high[n], v)) }),
  }
}

function furthest(end: 'low' | 'high', bound: DecimalText | undefined, value: DecimalText): DecimalText {
  return bound !== undefined && isBeyond(end, bound, value) ? bound : value
}
