import type { Input, Series } from '../../../src/domain/input.ts'
import { decimalText } from '../../../src/quantity/decimal-text.ts'

/** A published value without a range. */
export function fixed(value: string): Input {
  return { value: decimalText(value), grade: 'published' }
}

/** An estimate with its lowest and highest likely value: one of the inputs that analyses vary. */
export function ranged(low: string, value: string, high: string): Input {
  return { value: decimalText(value), low: decimalText(low), high: decimalText(high), grade: 'estimate' }
}

export function yearly(...values: readonly string[]): Series {
  return { values: values.map(decimalText), grade: 'published' }
}

/** One value for all years, with a range. */
export function rangedSeries(low: string, value: string, high: string): Series {
  const of = (text: string) => [decimalText(text)]
  return { values: of(value), low: of(low), high: of(high), grade: 'estimate' }
}
