import type { BusinessCase } from '../../domain/business-case.ts'
import { isSeries } from '../../domain/input.ts'
import { valueAt, withValueAt } from '../../domain/paths.ts'
import { widened } from '../../domain/ranges.ts'
import type { RangedInput } from '../../engine/analysis/ranges.ts'
import { numbersAt, type SearchRange } from '../../engine/analysis/search-range.ts'
import { Decimal } from '../../quantity/decimal.ts'
import { type DecimalText, fromDecimal } from '../../quantity/decimal-text.ts'
import { withNumber } from './with-number.ts'

/** The case with an input where its searched value is `x`: a number itself, a series by a factor. Its range widens to hold it. */
export function withSearched(
  c: BusinessCase,
  input: RangedInput,
  range: SearchRange,
  x: number,
): BusinessCase {
  if (x === range.base) return c
  const values = numbersAt(input, range, x).map(textOf)
  const before = valueAt(c, input.path)
  if (isSeries(before)) return withValueAt(c, input.path, widened({ ...before, values }))
  const [value] = values
  return value === undefined ? c : withNumber(c, input.path, 'value', value)
}

function textOf(value: number): DecimalText {
  const text = fromDecimal(new Decimal(value))
  if (text === null) throw new RangeError(`Not a number of a case: ${String(value)}`)
  return text
}
