import type { BusinessCase } from '../../../domain/business-case.ts'
import { isStructural, wholeValue, withRealismOn } from './case-shape.ts'
import { compileShape, type ShapeRunner } from './compile-shape.ts'
import { groupScenarios } from './group-scenarios.ts'
import type { Ask, VariedInput } from './scenario-types.ts'

/** Most models that are kept: varied lives and start years make many. */
const MOST_KEPT = 100

/** A case made ready for many scenarios. */
export interface Scenarios {
  /**
   * The results of scenarios, in their order.
   * @param values per varied input, its value in each scenario
   */
  readonly run: (values: readonly Float64Array[]) => readonly Float64Array[]
}

/**
 * Prepares the evaluation of a case for many values of some inputs at once. Scenarios that differ in structural inputs are
 * grouped by the rounded values of these, and each group has a model of its own, which is kept for the next run. Inputs
 * that the model does not have make no difference.
 */
export function prepareScenarios(c: BusinessCase, varied: readonly VariedInput[], ask: Ask): Scenarios {
  const base = withRealismOn(c, varied)
  const kept = new Map<string, ShapeRunner>()
  const shapeOf = (structure: readonly number[]): ShapeRunner => {
    const key = structure.join()
    const shape = kept.get(key) ?? compileShape(base, varied, structure, ask)
    kept.delete(key)
    kept.set(key, shape)
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    return shape
  }
  const structural = varied.flatMap((v, position) => (isStructural(v) ? [{ v, position }] : []))
  const structureOf = (values: readonly Float64Array[], scenario: number) =>
    structural.map(({ v, position }) => wholeValue(v, values[position]?.[scenario] ?? 0))
  return {
    run: (values) => {
      const count = values[0]?.length ?? 0
      let results: readonly Float64Array[] | null = null
      for (const { structure, scenarios } of groupScenarios(count, (i) => structureOf(values, i))) {
        const shape = shapeOf(structure)
        results ??= Array.from({ length: shape.results }, () => new Float64Array(count))
        shape.run(values, scenarios, results)
      }
      return results ?? []
    },
  }
}
