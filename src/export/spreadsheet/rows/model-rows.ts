import type { Graph, Node } from '../../../engine/graph/node.ts'
import type { Column } from '../formula/formula.ts'

/** The steps of one formula over the years, or the one step of a formula that has no years. */
export interface ModelRow {
  readonly key: string
  /** Any of its steps: they have the meaning, the subject and the unit in common. */
  readonly sample: Node
  readonly cells: ReadonlyMap<Column, Node>
}

/** Every named step of the graph in rows, in the order in which the model comes to them. */
export function modelRows({ nodes }: Graph): ReadonlyMap<string, ModelRow> {
  const rows = new Map<string, { key: string; sample: Node; cells: Map<Column, Node> }>()
  for (const node of nodes) {
    if (node.meaning === null) continue
    const key = rowKey(node)
    const row = rows.get(key)
    if (row === undefined) rows.set(key, { key, sample: node, cells: new Map([[node.meaning.column, node]]) })
    else row.cells.set(node.meaning.column, node)
  }
  return rows
}

/** A formula with years and one without may be about the same and have the same key, so the name says which. */
export function rowKey({ meaning }: Node): string {
  if (meaning === null) return ''
  return `${meaning.subject.path}.${meaning.key}${meaning.column === null ? '' : '.years'}`
}
