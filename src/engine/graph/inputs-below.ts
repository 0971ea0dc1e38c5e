import type { Graph, InputPlace, Node } from './node.ts'

export type InputNode = Node & { readonly place: InputPlace }

/** Every input that some numbers depend on, in the order of the model; of a series only the first year that counts. */
export function inputsBelow(graph: Graph, numbers: readonly Node[]): readonly InputNode[] {
  const seen = new Set<number>()
  const inputs = new Map<string, InputNode>()
  const waiting = [...numbers]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next.id)) continue
    seen.add(next.id)
    const current = graph.nodes[next.id] ?? next
    if (isInput(current)) keepFirst(inputs, current)
    else waiting.push(...current.args)
  }
  return [...inputs.values()].sort((a, b) => a.id - b.id)
}

function isInput(node: Node): node is InputNode {
  return node.place !== null
}

function keepFirst(inputs: Map<string, InputNode>, input: InputNode): void {
  const known = inputs.get(input.place.path)
  if (known === undefined || (known.place.index ?? 0) > (input.place.index ?? 0))
    inputs.set(input.place.path, input)
}
