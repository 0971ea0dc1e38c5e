import type { BusinessCase } from '../../../domain/business-case.ts'
import { isStructural, wholeValue, withRealismOn } from './case-shape.ts'
import { compileShape, type Shape } from './compile-shape.ts'
import { groupScenarios } from './group-scenarios.ts'
import type { Ask, VariedInput } from './scenario-types.ts'
import { ShapeRunner } from './shape-runner.ts'

/** Most shapes that are kept: varied lives and start years make many, and each takes a tenth of a megabyte. */
const MOST_KEPT = 1000

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
  const kept = new Map<string, Shape>()
  let runner: ShapeRunner | null = null
  const runnerOf = (structure: readonly number[]): ShapeRunner => {
    const key = structure.join()
    const shape = kept.get(key) ?? compileShape(base, varied, structure, ask)
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(key, shape)
    return runner?.shape === shape ? runner : (runner = new ShapeRunner(shape))
  }
  const structural = varied.flatMap((v, position) => (isStructural(v) ? [{ v, position }] : []))
  const structureOf = (values: readonly Float64Array[], scenario: number) =>
    structural.map(({ v, position }) => wholeValue(v, values[position]?.[scenario] ?? 0))
  return {
    run: (values) => {
      const count = values[0]?.length ?? 0
      let results: readonly Float64Array[] | null = null
      for (const { structure, scenarios } of groupScenarios(count, (i) => structureOf(values, i))) {
        const own = runnerOf(structure)
        results ??= Array.from({ length: own.results }, () => new Float64Array(count))
        own.run(values, scenarios, results)
      }
      return results ?? []
    },
  }
}
