import type { BusinessCase } from '../../domain/business-case.ts'
import { valueAt, withValueAt } from '../../domain/paths.ts'

export interface Member {
  readonly id: string
}

/** The case with a member added to the list at a path: after the member with the id `after`, or at the end. */
export function withAdded(c: BusinessCase, list: string, member: Member, after?: string): BusinessCase {
  return changed(c, list, (members) => {
    const at = members.findIndex(({ id }) => id === after)
    return at < 0 ? [...members, member] : members.toSpliced(at + 1, 0, member)
  })
}

export function withoutMember(c: BusinessCase, list: string, id: string): BusinessCase {
  return changed(c, list, (members) => {
    const left = members.filter((member) => member.id !== id)
    return left.length < members.length ? left : members
  })
}

/** One place up or down; the same case at the end of the list. */
export function withMoved(c: BusinessCase, list: string, id: string, by: -1 | 1): BusinessCase {
  return changed(c, list, (members) => {
    const from = members.findIndex((member) => member.id === id)
    const moved = members[from]
    const to = from + by
    if (moved === undefined || to < 0 || to >= members.length) return members
    return members.toSpliced(from, 1).toSpliced(to, 0, moved)
  })
}

/** A copy under another name, with new ids for itself and all that lies in it. */
export function withDuplicate(
  c: BusinessCase,
  list: string,
  id: string,
  as: { readonly name: string; readonly newId: () => string },
): BusinessCase {
  const original = membersAt(c, list).find((member) => member.id === id)
  if (original === undefined) return c
  const copy = { ...copied(original, as.newId), name: as.name }
  return withAdded(c, list, copy, id)
}

export function membersAt(c: BusinessCase, list: string): readonly Member[] {
  const members = valueAt(c, list)
  return Array.isArray(members) ? (members as readonly Member[]) : []
}

function changed(
  c: BusinessCase,
  list: string,
  change: (members: readonly Member[]) => readonly Member[],
): BusinessCase {
  const members = membersAt(c, list)
  const next = change(members)
  return next === members ? c : withValueAt(c, list, next)
}

function copied(original: Member, newId: () => string): Member {
  const ids = new Map(idsWithin(original).map((id) => [id, newId()]))
  return renamed(original, ids) as Member
}

function idsWithin(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsWithin)
  if (typeof value !== 'object' || value === null) return []
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : []
  return [...own, ...Object.values(value).flatMap(idsWithin)]
}

/** Ids, and what refers to a device line within the copy. */
function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const isName = typeof each === 'string' && (key === 'id' || key === 'assetId')
      return [key, isName ? (ids.get(each) ?? each) : renamed(each, ids)]
    }),
  )
}
