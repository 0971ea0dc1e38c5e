import type { Graph, Node } from '../node.ts'

/** What a program needs of a graph. Arrays by node id. */
export interface Needed {
  /** Of the graph, in nodes. */
  readonly size: number
  /** Nodes that outputs rest on, in the order of the graph. */
  readonly nodes: readonly Node[]
  /** 1 where the outputs need a node and a varying input reaches it. */
  readonly varies: Uint8Array
  /** How many needed steps take a node; steps that change nothing hand theirs on. */
  readonly uses: Uint32Array
}

export function neededFor(graph: Graph, outputs: readonly Node[], varying: readonly Node[]): Needed {
  const wanted = new Uint8Array(graph.nodes.length)
  const varies = new Uint8Array(graph.nodes.length)
  const uses = new Uint32Array(graph.nodes.length)
  for (const { id } of outputs) {
    wanted[id] = 1
    uses[id]! += 1
  }
  markArguments(graph, wanted)
  const nodes = graph.nodes.filter((n) => wanted[n.id] === 1)
  for (const { id } of varying) varies[id] = wanted[id] ?? 0
  for (const { id, args } of nodes) for (const arg of args) if (varies[arg.id] === 1) varies[id] = 1
  countUses(nodes, uses)
  return { size: graph.nodes.length, nodes, varies, uses }
}

/** Arguments come before what needs them, so that one pass from the end finds all. */
function markArguments({ nodes }: Graph, wanted: Uint8Array): void {
  for (let id = nodes.length - 1; id >= 0; id--)
    if (wanted[id] === 1) for (const arg of nodes[id]?.args ?? []) wanted[arg.id] = 1
}

function countUses(nodes: readonly Node[], uses: Uint32Array): void {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i]
    if (node === undefined) continue
    const passedOn = node.op === 'same' ? (uses[node.id] ?? 0) : 1
    for (const arg of node.args) uses[arg.id]! += passedOn
  }
}
