import type { Decimal } from '../../quantity/decimal.ts'
import { type ExactValues, valueOf } from './exact.ts'
import type { Graph, InputPlace, Meaning, Node, Op } from './node.ts'

/** A formula with the numbers of the case: terms are named results, inputs and constants; steps between them are operations. */
export type Expression =
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'operation'; readonly op: Op; readonly args: readonly Expression[] }

/** What a formula refers to, with its value, which is exactly the reported one. */
export interface Term {
  readonly node: Node
  readonly value: Decimal
  readonly unit: string
  readonly meaning: Meaning | null
  readonly place: InputPlace | null
}

/** The derivation of one number: what it is, how it is made, and from which parts. */
export interface Explanation extends Term {
  readonly formula: Expression
  /** The distinct terms of the formula, in order; each can be explained in its turn. */
  readonly parts: readonly Term[]
}

/** Explains a node of the graph with the values of a calculation. */
export function explain(graph: Graph, values: ExactValues, asked: Node): Explanation {
  const node = current(graph, asked)
  const formula = expressionOf(graph, values, node)
  return { ...termOf(values, node), formula, parts: distinctTerms(formula) }
}

function expressionOf(graph: Graph, values: ExactValues, node: Node): Expression {
  if (node.args.length === 0) return { kind: 'term', term: termOf(values, node) }
  const args = node.args.map((arg) => inFormula(graph, values, current(graph, arg)))
  return node.op === 'same' && args[0] !== undefined ? args[0] : { kind: 'operation', op: node.op, args }
}

/** A named step stands by its name; a nameless one is written out. */
function inFormula(graph: Graph, values: ExactValues, node: Node): Expression {
  return node.meaning === null
    ? expressionOf(graph, values, node)
    : { kind: 'term', term: termOf(values, node) }
}

function termOf(values: ExactValues, node: Node): Term {
  return {
    node,
    value: valueOf(values, node),
    unit: node.unit,
    meaning: node.meaning,
    place: node.place,
  }
}

function distinctTerms(formula: Expression): readonly Term[] {
  const terms = new Map<number, Term>()
  const visit = (e: Expression): void => {
    if (e.kind === 'operation') e.args.forEach(visit)
    else if (e.term.node.op !== 'constant') terms.set(e.term.node.id, e.term)
  }
  visit(formula)
  return [...terms.values()]
}

/** A node as it stands in the graph, with the meaning that it got after it was first used. */
function current(graph: Graph, node: Node): Node {
  return graph.nodes[node.id] ?? node
}
