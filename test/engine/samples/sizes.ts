import type { Calculation } from '../../../src/engine/calculation.ts'
import type { Node } from '../../../src/engine/graph/node.ts'

/**
 * Per node the size of what was added up to it, against which the rounding of floats is small. Infinite or no number where it was
 * divided by something that is nothing but rounding.
 */
export function sizesOf(c: Calculation): Float64Array {
  const sizes = new Float64Array(c.model.graph.nodes.length)
  for (const node of c.model.graph.nodes)
    sizes[node.id] = sizeOf(
      c,
      node,
      node.args.map((arg) => sizes[arg.id]!),
    )
  return sizes
}

function sizeOf(c: Calculation, node: Node, args: readonly number[]): number {
  const value = Math.abs(c.value(node).toNumber())
  const [a = value, b = 0] = args
  switch (node.op) {
    case 'sum':
    case 'subtract':
      return args.reduce((x, y) => x + y)
    case 'product':
      return args.reduce((x, y) => x * y)
    case 'divide': {
      const by = Math.abs(c.value(node.args[1]!).toNumber())
      return by <= 1e-12 * b ? Infinity : (a / by) * (b / by)
    }
    case 'min':
    case 'max':
      return Math.max(...args)
    case 'floor':
    case 'ceiling':
      return Math.max(1, a)
    case 'root':
      return Math.max(1, a)
    default:
      return a
  }
}
