import type { FieldKey } from '../../domain/fields.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import type { MeaningKey } from './meaning.ts'

/** `floor` and `ceiling` keep a number that lies within 1e-9 (relative) of a whole number at that whole number. */
export type Op =
  | 'input'
  | 'constant'
  | 'same'
  | 'sum'
  | 'subtract'
  | 'product'
  | 'divide'
  | 'min'
  | 'max'
  | 'floor'
  | 'ceiling'
  | 'root'

/** What a node is about: a technology, a line, a pool, the case. The path is stable, the name is the user's. */
export interface Subject {
  readonly path: string
  readonly name: string
}

/** Why a node is there: the formula that it is the outcome of, about what, in which column. */
export interface Meaning {
  readonly key: MeaningKey
  readonly subject: Subject
  readonly column: number | null
}

/** The field that an input node reads; `index` counts in a series. */
export interface InputPlace {
  readonly path: string
  readonly field: FieldKey
  readonly index: number | null
}

/** One step of the calculation. The unit is part of the type: a node in hours cannot be added to a node in euro. */
export interface Node<U extends string = string> {
  readonly id: number
  readonly op: Op
  readonly args: readonly Node[]
  readonly unit: U
  /** The value of a constant, and of an input when the graph was built; of no meaning for other steps. */
  readonly value: Decimal
  readonly place: InputPlace | null
  readonly meaning: Meaning | null
}

/** Nodes in an order in which each comes after what it needs. */
export interface Graph {
  readonly nodes: readonly Node[]
  /** Input nodes by field path, with the index for a series: `groups.g.clients#2`. */
  readonly inputs: ReadonlyMap<string, Node>
}

/** The stable path of a named node, such as `technologies.bed.assets.sensor.depreciation.y3`. */
export function nodePath({ subject, key, column }: Meaning): string {
  return column === null ? `${subject.path}.${key}` : `${subject.path}.${key}.y${String(column)}`
}

export function inputKey(path: string, index: number | null): string {
  return index === null ? path : `${path}#${String(index)}`
}
