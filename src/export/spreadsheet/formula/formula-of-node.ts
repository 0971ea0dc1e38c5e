import type { Graph, Node } from '../../../engine/graph/node.ts'
import { type InputRow, inputCell } from '../rows/input-rows.ts'
import { rowKey } from '../rows/model-rows.ts'
import type { Bounds } from './bounds.ts'
import { cellOf, type Column, type Formula, numberOf, stepOf } from './formula.ts'

export interface FormulaContext {
  readonly graph: Graph
  readonly bounds: readonly Bounds[]
  readonly inputs: ReadonlyMap<string, InputRow>
}

/** The formula of a step as it stands in a cell of a column: named steps and inputs by their cell, nameless ones written out. */
export function formulaOfNode(context: FormulaContext, node: Node, column: Column): Formula {
  const { op, args } = node
  if (op === 'input' || op === 'constant') return reference(context, node, column)
  const formulas = args.map((arg) => reference(context, context.graph.nodes[arg.id] ?? arg, column))
  const [first] = formulas
  if (op === 'same') return first ?? numberOf(node.value)
  return stepOf(op, formulas, lowOf(context, node), isGuarded(context, node))
}

/** What a formula of a column writes for a step: its cell where it has one. */
export function reference(context: FormulaContext, node: Node, column: Column): Formula {
  if (node.op === 'constant') return numberOf(node.value)
  if (node.place !== null) {
    const row = context.inputs.get(node.place.path)
    return row === undefined ? numberOf(node.value) : inputCell(row, node.place, column)
  }
  if (node.meaning === null) return formulaOfNode(context, node, column)
  return cellOf(rowKey(node), node.meaning.column, column, lowOf(context, node))
}

function lowOf({ bounds }: FormulaContext, { id }: Node): number {
  return bounds[id]?.low ?? -Infinity
}

function isGuarded({ bounds }: FormulaContext, { op, args }: Node): boolean {
  const by = bounds[args[1]?.id ?? -1]
  return op === 'divide' && (by === undefined || (by.low <= 0 && by.high >= 0))
}
