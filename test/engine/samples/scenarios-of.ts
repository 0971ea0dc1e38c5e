import * as fc from 'fast-check'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { fieldFacts } from '../../../src/domain/fields.ts'
import { listInputs } from '../../../src/domain/list-inputs.ts'
import { valueAt, withValueAt } from '../../../src/domain/paths.ts'
import type { VariedInput } from '../../../src/engine/analysis/scenarios/scenario-types.ts'
import { decimalText } from '../../../src/quantity/decimal-text.ts'

/** Every number of a case that a scenario may vary; a series by its elements. */
export function variable(c: BusinessCase): readonly VariedInput[] {
  return listInputs(c).flatMap(({ path, field, input }): readonly VariedInput[] =>
    'value' in input
      ? [{ path, field, index: null }]
      : input.values.map((_, index) => ({ path, field, index })),
  )
}

function baseValue(c: BusinessCase, { path, index }: VariedInput): number {
  const text = valueAt(c, index === null ? `${path}.value` : `${path}.values`)
  return Number(index === null ? text : (text as readonly string[])[index])
}

/** The case of one scenario, with decimals in place of the floats. */
export function caseOf(
  c: BusinessCase,
  varied: readonly VariedInput[],
  values: readonly number[],
): BusinessCase {
  return varied.reduce((changed, { path, index }, i) => {
    const text = decimalText(String(values[i]))
    if (index === null) return withValueAt(changed, `${path}.value`, text)
    const before = valueAt(changed, `${path}.values`) as readonly string[]
    return withValueAt(changed, `${path}.values`, before.with(index, text))
  }, c)
}

const FACTORS = [0, 0.5, 0.9, 1, 1, 1.1, 2]

/** Plausible other values of an input: within its bounds, at times zero, a whole number or an end. */
export function otherValue(c: BusinessCase, input: VariedInput): fc.Arbitrary<number> {
  const { min, max, integer } = fieldFacts(input.field)
  const value = baseValue(c, input)
  const within = (x: number) => {
    const rounded = integer === true ? Math.round(x) : Number(x.toFixed(6))
    return Math.min(max, Math.max(min, rounded))
  }
  const small = max <= 60 && integer === true ? [min, min + 1, value + 1, value + 3, value - 1] : []
  return fc.constantFrom(...FACTORS.map((f) => within(value * f)), ...[0, 1, ...small].map(within))
}

export function isStructural({ field }: VariedInput): boolean {
  return fieldFacts(field).structural === true
}
