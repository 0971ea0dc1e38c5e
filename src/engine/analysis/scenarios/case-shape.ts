import type { BusinessCase } from '../../../domain/business-case.ts'
import { fieldFacts } from '../../../domain/fields.ts'
import { valueAt, withValueAt } from '../../../domain/paths.ts'
import { decimalText } from '../../../quantity/decimal-text.ts'
import { isRealism } from '../../changed-inputs.ts'
import type { VariedInput } from './scenario-types.ts'

/** Whether an input decides the shape of the calculation, so that another value of it is another model. */
export function isStructural({ field }: VariedInput): boolean {
  return fieldFacts(field).structural === true
}

/** A structural value as the model takes it: whole, and within the bounds of its field. */
export function wholeValue({ field }: VariedInput, value: number): number {
  const { min, max } = fieldFacts(field)
  return Math.min(max, Math.max(min, Math.round(value)))
}

/** The case with other values of structural inputs. */
export function withStructure(
  c: BusinessCase,
  structural: readonly VariedInput[],
  values: readonly number[],
): BusinessCase {
  return structural.reduce((changed, { path }, i) => {
    if (valueAt(changed, path) === undefined) return changed
    return withValueAt(changed, `${path}.value`, decimalText(String(values[i] ?? 0)))
  }, c)
}

/**
 * The case with realism that varies switched on: at zero it is left out of the model. Which value does not matter, as every
 * scenario brings its own.
 */
export function withRealismOn(c: BusinessCase, varied: readonly VariedInput[]): BusinessCase {
  return varied
    .filter((v) => isRealism(v.path) && !isStructural(v))
    .reduce((changed, { path }) => withValueAt(changed, `${path}.value`, decimalText('1')), c)
}
