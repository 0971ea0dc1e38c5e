import type { BusinessCase } from './business-case.ts'

type Tree = { readonly [key: string]: unknown }

/**
 * The value at a path such as `technologies.bed-sensor.assets.sensor.price`. Members of a list are named by their id, so
 * that a path stays true when lines are moved. Undefined where nothing is there.
 */
export function valueAt(c: BusinessCase, path: string): unknown {
  return path.split('.').reduce<unknown>(child, c)
}

/**
 * The same case with another value at a path, or without it where the value is undefined. The case itself where that changes
 * nothing or the path leads nowhere. Shares all that did not change.
 */
export function withValueAt(c: BusinessCase, path: string, value: unknown): BusinessCase {
  return replaced(c, path.split('.'), value) as BusinessCase
}

function child(parent: unknown, key: string): unknown {
  if (Array.isArray(parent)) return parent.find((member) => hasId(member, key))
  return isTree(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined
}

function replaced(parent: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  const before = child(parent, key)
  const after = replaced(before, rest, value)
  if (after === before) return parent
  if (Array.isArray(parent)) return withMember(parent, before, after)
  if (!isTree(parent)) return parent
  if (after !== undefined) return { ...parent, [key]: after }
  return Object.fromEntries(Object.entries(parent).filter(([name]) => name !== key))
}

/** A list gains no members this way: the path of a new one would say nothing of its place. */
function withMember(members: readonly unknown[], before: unknown, after: unknown): readonly unknown[] {
  if (before === undefined) return members
  return members.flatMap((member) => (member !== before ? [member] : after === undefined ? [] : [after]))
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}

function hasId(member: unknown, id: string): boolean {
  return isTree(member) && member['id'] === id
}
