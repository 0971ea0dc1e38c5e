import type { Input, Series } from '../../domain/input.ts'
import type { DecimalText } from '../../quantity/decimal-text.ts'
import type { InputPart } from './case-names.ts'

/** Given the year, from 1, where the input is a number per year. */
type NumberChange = (part: InputPart, value: DecimalText, year?: number) => DecimalText

/** The same input with each of its numbers as a change makes it: the value and its range, of a series those of every year. */
export function withEachNumber(input: Input | Series, change: NumberChange): Input | Series {
  if ('values' in input) return seriesWith(input, change)
  const { value, low, high } = input
  return {
    ...input,
    value: change('value', value),
    ...(low === undefined ? {} : { low: change('low', low) }),
    ...(high === undefined ? {} : { high: change('high', high) }),
  }
}

function seriesWith(series: Series, change: NumberChange): Series {
  const years = (part: InputPart, numbers: readonly DecimalText[]) =>
    numbers.map((value, n) => change(part, value, n + 1))
  const { values, low, high } = series
  return {
    ...series,
    values: years('value', values),
    ...(low === undefined ? {} : { low: years('low', low) }),
    ...(high === undefined ? {} : { high: years('high', high) }),
  }
}
