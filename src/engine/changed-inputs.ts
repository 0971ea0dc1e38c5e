import type { BusinessCase } from '../domain/business-case.ts'
import { fieldFacts } from '../domain/fields.ts'
import { isDecimalText, toDecimal } from '../quantity/decimal-text.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { type Graph, inputKey } from './graph/node.ts'

type Tree = { readonly [key: string]: unknown }

/** Evidence of an input: of no influence on any value. */
const EVIDENCE = new Set(['low', 'high', 'source', 'grade', 'date', 'note'])

/** Parts of a case that no number of it comes from. */
export const BESIDE: ReadonlySet<string> = new Set(['framing', 'tags', 'variants', 'uncertainty', 'workshop'])

/**
 * The inputs whose value differs between two versions of a case, by node id; `shape` where anything else differs, or an input
 * that decides the shape of the graph. Compares by reference first, so what two versions share costs nothing.
 */
export function changedInputs(
  before: BusinessCase,
  after: BusinessCase,
  graph: Graph,
): ReadonlyMap<number, Decimal> | 'shape' {
  const changes = new Map<number, Decimal>()
  return compare(before, after, '', { graph, changes }) ? changes : 'shape'
}

interface Comparison {
  readonly graph: Graph
  readonly changes: Map<number, Decimal>
}

/** False as soon as a difference is found that is no plain change of a value. */
function compare(before: unknown, after: unknown, path: string, to: Comparison): boolean {
  if (before === after) return true
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, path, to)
  if (!isTree(before) || !isTree(after)) return false
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  for (const key of keys) {
    if (before[key] === after[key] || (path === '' && BESIDE.has(key))) continue
    if (key === 'value' && isInput(before)) {
      if (!noteChange(path, null, after[key], to)) return false
    } else if (key === 'values') {
      if (!compareSeries(before[key], after[key], path, to)) return false
    } else if (!(EVIDENCE.has(key) && (isInput(before) || 'values' in before))) {
      if (!compare(before[key], after[key], path === '' ? key : `${path}.${key}`, to)) return false
    }
  }
  return true
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
  to: Comparison,
): boolean {
  if (before.length !== after.length) return false
  return before.every((member, i) => {
    const other = after[i]
    if (member === other) return true
    if (!isTree(member) || !isTree(other) || member['id'] !== other['id']) return false
    return compare(member, other, `${path}.${String(member['id'])}`, to)
  })
}

function compareSeries(before: unknown, after: unknown, path: string, to: Comparison): boolean {
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return false
  return after.every((value: unknown, i) => value === before[i] || noteChange(path, i, value, to))
}

function noteChange(
  path: string,
  index: number | null,
  value: unknown,
  { graph, changes }: Comparison,
): boolean {
  const node = graph.inputs.get(inputKey(path, index))
  if (node?.place === undefined || node.place === null) return false
  if (fieldFacts(node.place.field).structural === true || isRealism(path)) return false
  if (!isDecimalText(value)) return false
  changes.set(node.id, toDecimal(value))
  return true
}

/** Realism is left out of the graph when it is off, so switching it on changes the shape. */
export function isRealism(path: string): boolean {
  return path.startsWith('settings.realism.')
}

function isInput(tree: Tree): boolean {
  return 'value' in tree
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}
