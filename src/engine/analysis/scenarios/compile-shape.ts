import type { BusinessCase } from '../../../domain/business-case.ts'
import { inputKey } from '../../graph/node.ts'
import { compileSamples } from '../../graph/samples/compile-samples.ts'
import type { SampleProgram } from '../../graph/samples/program.ts'
import { isStructural, withStructure } from './case-shape.ts'
import { knownModel } from './known-models.ts'
import type { Ask, Question, VariedInput } from './scenario-types.ts'

/** A model of one structure, compiled for the inputs that vary within it. It keeps no graph: there may be many shapes of a case. */
export interface Shape {
  readonly program: SampleProgram
  /** Per input of the program, its position among the varied inputs. */
  readonly positions: readonly number[]
  readonly results: Question['results']
}

/** @param structure values of the structural ones among the varied inputs */
export function compileShape(
  c: BusinessCase,
  varied: readonly VariedInput[],
  structure: readonly number[],
  ask: Ask,
): Shape {
  const { model, values } = knownModel(withStructure(c, varied.filter(isStructural), structure))
  const { nodes, results } = ask(model)
  const inputs = varied.flatMap((v, position) => {
    const node = isStructural(v) ? undefined : model.graph.inputs.get(inputKey(v.path, v.index))
    return node === undefined ? [] : [{ node, position }]
  })
  const varying = inputs.map(({ node }) => node)
  return {
    program: compileSamples(model.graph, nodes, varying, values),
    positions: inputs.map(({ position }) => position),
    results,
  }
}
