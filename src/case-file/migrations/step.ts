export type Tree = Readonly<Record<string, unknown>>

/** A change of the format, named for what it changes. `up` takes a case as the version before wrote it, or nearly so. */
export interface Step {
  readonly name: string
  readonly up: (businessCase: Tree) => Tree
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Each member of a list changed; what is no list, or no object in it, is left for the schema to refuse. */
export function eachOf(list: unknown, change: (member: Tree) => Tree): unknown {
  if (!Array.isArray(list)) return list
  return list.map((member: unknown) => (isTree(member) ? change(member) : member))
}
