import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { valueAt, withValueAt } from '../../../src/domain/paths.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { type Measure, measureOf } from '../../../src/engine/analysis/measure.ts'
import type { RangedInput } from '../../../src/engine/analysis/ranges.ts'
import { decimalText } from '../../../src/quantity/decimal-text.ts'
import { exampleCase, exampleFiles } from '../../examples/example-cases.ts'

/** A number as text that an input takes; twelve decimals, as in a file. */
function text(value: number) {
  return decimalText(
    Number(value.toFixed(12)).toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 }),
  )
}

/** The case with other numbers in an input: one, or one per year. */
export function caseAt(
  c: BusinessCase,
  { path }: Pick<RangedInput, 'path'>,
  numbers: readonly number[],
): BusinessCase {
  const input = valueAt(c, path)
  const isSeries = typeof input === 'object' && input !== null && 'values' in input
  return isSeries
    ? withValueAt(c, `${path}.values`, numbers.map(text))
    : withValueAt(c, `${path}.value`, text(numbers[0] ?? 0))
}

/** The measure by the exact interpreter of a case that is built anew; not a number where there is none. */
export function exactly(c: BusinessCase, measure: Measure): number {
  return measureOf(Calculation.of(c), measure)?.toNumber() ?? NaN
}

export const EXAMPLES = exampleFiles.map((name) => ({ name, case: exampleCase(name) }))
export const NURSING_HOME = exampleCase('verpleeghuis.json')
