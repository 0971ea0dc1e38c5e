import { Decimal, ZERO } from '../../quantity/decimal.ts'
import type { Graph, Node } from './node.ts'
import { toWhole } from './to-whole.ts'

/** The value of each node by its id, in decimals: the reference to which every other interpreter is held. */
export type ExactValues = readonly Decimal[]

export function evaluateExactly({ nodes }: Graph): ExactValues {
  const values: Decimal[] = []
  for (const node of nodes) values.push(step(node, values))
  return values
}

/**
 * The values after some inputs have changed: only what depends on them is calculated anew, and what stays equal stays the same object.
 * @param changes new values by the id of an input node
 */
export function reevaluateExactly(
  { nodes }: Graph,
  before: ExactValues,
  changes: ReadonlyMap<number, Decimal>,
): ExactValues {
  const values = [...before]
  const touched = new Uint8Array(nodes.length)
  for (const node of nodes) {
    const changed = changes.get(node.id)
    if (changed !== undefined) {
      values[node.id] = changed
      touched[node.id] = 1
    } else if (needsStep(node, touched)) {
      const value = step(node, values)
      if (value.eq(valueOf(values, node))) continue
      touched[node.id] = 1
      values[node.id] = value
    }
  }
  return values
}

function needsStep(node: Node, touched: Uint8Array): boolean {
  for (const arg of node.args) if (touched[arg.id] === 1) return true
  return false
}

/** The value of a node; zero only for a node of another graph, which the types cannot exclude. */
export function valueOf(values: ExactValues, node: Node): Decimal {
  return values[node.id] ?? ZERO
}

function step(node: Node, values: ExactValues): Decimal {
  const { op, args } = node
  if (op === 'input' || op === 'constant') return node.value
  const [first, second] = args
  if (first === undefined) return node.value
  const a = valueOf(values, first)
  if (op === 'sum' || op === 'product' || op === 'min' || op === 'max') return fold(op, a, args, values)
  if (second !== undefined) return two(op, a, valueOf(values, second))
  return one(op, a)
}

function fold(
  op: 'sum' | 'product' | 'min' | 'max',
  first: Decimal,
  args: readonly Node[],
  values: ExactValues,
) {
  let result = first
  for (let i = 1; i < args.length; i++) {
    const value = valueOf(values, args[i] as Node)
    if (op === 'sum') result = plus(result, value)
    else if (op === 'product') result = result.times(value)
    else if (op === 'min' ? value.lt(result) : value.gt(result)) result = value
  }
  return result
}

/** One sum in six has a zero in it, of a year before the start or a party that pays nothing: no need to copy the other. */
function plus(a: Decimal, b: Decimal): Decimal {
  if (b.isZero()) return a
  return a.isZero() ? b : a.plus(b)
}

function two(op: Node['op'], a: Decimal, b: Decimal): Decimal {
  if (op === 'subtract') return b.isZero() ? a : a.minus(b)
  return b.isZero() ? ZERO : a.div(b)
}

function one(op: Node['op'], a: Decimal): Decimal {
  switch (op) {
    case 'floor':
      return toWhole(a, Decimal.ROUND_FLOOR)
    case 'ceiling':
      return toWhole(a, Decimal.ROUND_CEIL)
    case 'root':
      return a.sqrt()
    default:
      return a
  }
}
