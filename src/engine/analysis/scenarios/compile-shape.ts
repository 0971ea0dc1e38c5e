import type { BusinessCase } from '../../../domain/business-case.ts'
import { inputKey } from '../../graph/node.ts'
import { compileSamples } from '../../graph/samples/compile-samples.ts'
import { SampleRunner } from '../../graph/samples/sample-runner.ts'
import { isStructural, withStructure } from './case-shape.ts'
import { knownModel } from './known-models.ts'
import type { Ask, VariedInput } from './scenario-types.ts'

/** A model of one structure, compiled for the inputs that vary within it. */
export interface ShapeRunner {
  /** How many results a scenario has. */
  readonly results: number
  /** Puts the results of some scenarios in their places. */
  readonly run: (
    values: readonly Float64Array[],
    scenarios: readonly number[],
    results: readonly Float64Array[],
  ) => void
}

/** @param structure values of the structural ones among the varied inputs */
export function compileShape(
  c: BusinessCase,
  varied: readonly VariedInput[],
  structure: readonly number[],
  ask: Ask,
): ShapeRunner {
  const { model, values: given } = knownModel(withStructure(c, varied.filter(isStructural), structure))
  const { nodes, results: resultsOf } = ask(model)
  const inputs = varied.flatMap((v, position) => {
    const node = isStructural(v) ? undefined : model.graph.inputs.get(inputKey(v.path, v.index))
    return node === undefined ? [] : [{ node, position }]
  })
  const program = compileSamples(
    model.graph,
    nodes,
    inputs.map(({ node }) => node),
    given,
  )
  const runner = new SampleRunner(program)
  const places = inputs.map(({ position }, i) => ({ place: runner.inputs[i]!, position }))
  const found = (count: number) => resultsOf?.(runner.outputs, count) ?? runner.outputs
  return {
    results: found(0).length,
    run: (values, scenarios, results) => {
      for (let start = 0; start < scenarios.length; start += runner.block) {
        const count = Math.min(runner.block, scenarios.length - start)
        for (const { place, position } of places) gather(values[position]!, scenarios, start, count, place)
        runner.run(count)
        found(count).forEach((own, i) => {
          scatter(own, scenarios, start, count, results[i]!)
        })
      }
    },
  }
}

function gather(
  from: Float64Array,
  scenarios: readonly number[],
  start: number,
  count: number,
  to: Float64Array,
): void {
  for (let i = 0; i < count; i++) to[i] = from[scenarios[start + i]!]!
}

function scatter(
  from: Float64Array,
  scenarios: readonly number[],
  start: number,
  count: number,
  to: Float64Array,
): void {
  for (let i = 0; i < count; i++) to[scenarios[start + i]!] = from[i]!
}
