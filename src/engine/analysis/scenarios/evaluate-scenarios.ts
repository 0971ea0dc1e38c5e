import type { BusinessCase } from '../../../domain/business-case.ts'
import { prepareScenarios } from './prepare-scenarios.ts'
import type { Ask, VariedInput } from './scenario-types.ts'

/**
 * The results of a case for many values of some inputs at once; one array per result, in the order of the scenarios.
 * @param values per varied input, its value in each scenario
 */
export function evaluateScenarios(
  c: BusinessCase,
  varied: readonly VariedInput[],
  values: readonly Float64Array[],
  ask: Ask,
): readonly Float64Array[] {
  return prepareScenarios(c, varied, ask).run(values)
}
