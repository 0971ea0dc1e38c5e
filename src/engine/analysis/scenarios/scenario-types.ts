import type { FieldKey } from '../../../domain/fields.ts'
import type { Model } from '../../build-model.ts'
import type { Node } from '../../graph/node.ts'

/** A number of a case that differs between scenarios. */
export interface VariedInput {
  readonly path: string
  /** The position in a series; null for a single number. */
  readonly index: number | null
  readonly field: FieldKey
}

/**
 * What is wanted of the model of a scenario. Models of one case differ in shape, such as in their number of years, so the nodes may
 * differ, but the number of results may not.
 */
export interface Question {
  readonly nodes: readonly Node[]
  /**
   * Makes the results of `count` scenarios from the values of the nodes, one array per node; without it the values are the
   * results. The arrays are used again for the next scenarios.
   */
  readonly results?: (values: readonly Float64Array[], count: number) => readonly Float64Array[]
}

export type Ask = (model: Model) => Question
