import { fieldFacts } from '../../../domain/fields.ts'
import type { Graph, Node } from '../../../engine/graph/node.ts'

/** Between which values a step stays, whatever is filled in within the bounds of the fields. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

const ANY: Bounds = { low: -Infinity, high: Infinity }

/** The bounds of each node by its id: they tell which divisions need no care for zero. */
export function boundsOf({ nodes }: Graph): readonly Bounds[] {
  const bounds: Bounds[] = []
  for (const node of nodes) {
    const found = node.args.length === 0 ? ofLeaf(node) : ofStep(node.op, argsOf(bounds, node))
    bounds.push(Number.isNaN(found.low) || Number.isNaN(found.high) ? ANY : found)
  }
  return bounds
}

function argsOf(bounds: readonly Bounds[], node: Node): readonly Bounds[] {
  return node.args.map((arg) => bounds[arg.id] ?? ANY)
}

function ofLeaf(node: Node): Bounds {
  if (node.place === null) return { low: node.value.toNumber(), high: node.value.toNumber() }
  const { min, max } = fieldFacts(node.place.field)
  return { low: min, high: max }
}

function ofStep(op: Node['op'], args: readonly Bounds[]): Bounds {
  const [a = ANY, b = ANY] = args
  switch (op) {
    case 'sum':
      return { low: total(args.map((arg) => arg.low)), high: total(args.map((arg) => arg.high)) }
    case 'subtract':
      return { low: a.low - b.high, high: a.high - b.low }
    case 'product':
      return args.reduce((x, y) => within(corners(x, y, (p, q) => p * q)))
    case 'divide':
      if (b.low > 0 || b.high < 0) return within(corners(a, b, (p, q) => p / q))
      return a.low >= 0 && b.low >= 0 ? { low: 0, high: Infinity } : ANY
    case 'min':
      return { low: Math.min(...args.map((x) => x.low)), high: Math.min(...args.map((x) => x.high)) }
    case 'max':
      return { low: Math.max(...args.map((x) => x.low)), high: Math.max(...args.map((x) => x.high)) }
    case 'floor':
      return { low: Math.floor(a.low), high: a.high }
    case 'ceiling':
      return { low: a.low, high: Math.ceil(a.high) }
    case 'root':
      return { low: 0, high: Math.max(1, a.high) }
    default:
      return a
  }
}

function corners(a: Bounds, b: Bounds, of: (x: number, y: number) => number): readonly number[] {
  return [of(a.low, b.low), of(a.low, b.high), of(a.high, b.low), of(a.high, b.high)].map((x) =>
    Number.isNaN(x) ? 0 : x,
  )
}

function within(values: readonly number[]): Bounds {
  return { low: Math.min(...values), high: Math.max(...values) }
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
