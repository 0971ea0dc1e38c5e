/** One difference between two trees: what stands at a place, nothing there any more, or members of a list in place of others. */
export type TreeChange =
  | { readonly at: TreePath; readonly to: unknown }
  | { readonly at: TreePath; readonly gone: true }
  | { readonly at: TreePath; readonly from: number; readonly drop: number; readonly put: readonly unknown[] }

export type TreePath = readonly (string | number)[]

type Tree = Readonly<Record<string, unknown>>

/** What makes one tree into another. Trees that share what they have in common cost no more than what differs. */
export function treeChanges(before: unknown, after: unknown, at: TreePath = []): readonly TreeChange[] {
  if (before === after) return []
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, at)
  if (!isTree(before) || !isTree(after)) return [{ at, to: after }]
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key))
  return [
    ...gone.map((key) => ({ at: [...at, key], gone: true as const })),
    ...Object.keys(after).flatMap((key) =>
      Object.hasOwn(before, key)
        ? treeChanges(before[key], after[key], [...at, key])
        : [{ at: [...at, key], to: after[key] }],
    ),
  ]
}

function listChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  at: TreePath,
): readonly TreeChange[] {
  if (before.length === after.length)
    return after.flatMap((member, n) => treeChanges(before[n], member, [...at, n]))
  const shorter = Math.min(before.length, after.length)
  let from = 0
  while (from < shorter && before[from] === after[from]) from += 1
  let same = 0
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same += 1
  return [{ at, from, drop: before.length - same - from, put: after.slice(from, after.length - same) }]
}

/** The tree with changes made, sharing what did not change; undefined, which no such tree holds, where a change leads nowhere in it. */
export function withTreeChanges(tree: unknown, changes: readonly TreeChange[]): unknown {
  return changes.reduce<unknown>(
    (made, change) => (made === undefined ? undefined : changed(made, change.at, change)),
    tree,
  )
}

function changed(tree: unknown, [key, ...rest]: TreePath, change: TreeChange): unknown {
  if (key === undefined) return inPlace(tree, change)
  if (Array.isArray(tree)) {
    if (typeof key !== 'number' || key >= tree.length) return undefined
    const member = changed(tree[key], rest, change)
    return member === undefined ? undefined : tree.with(key, member)
  }
  if (!isTree(tree) || typeof key !== 'string') return undefined
  if (rest.length === 0 && 'gone' in change)
    return Object.fromEntries(Object.entries(tree).filter(([name]) => name !== key))
  const child = changed(tree[key], rest, change)
  return child === undefined ? undefined : { ...tree, [key]: child }
}

function inPlace(tree: unknown, change: TreeChange): unknown {
  if ('to' in change) return change.to
  if ('gone' in change || !Array.isArray(tree)) return undefined
  return tree.toSpliced(change.from, change.drop, ...change.put)
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
