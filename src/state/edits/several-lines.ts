import type { BusinessCase } from '../../domain/business-case.ts'
import { isInput } from '../../domain/input.ts'
import { valueAt, withValueAt } from '../../domain/paths.ts'
import { membersAt, withDuplicate, withMoved, withoutMember } from './list-edits.ts'
import { withNumber } from './with-number.ts'

/** Several members of a list one place up or down, in their order; those that stand at the end already stay there. */
export function withMovedTogether(
  c: BusinessCase,
  list: string,
  ids: ReadonlySet<string>,
  by: -1 | 1,
): BusinessCase {
  const order = membersAt(c, list).map(({ id }) => id)
  const moving = (by === -1 ? order : order.toReversed()).filter((id) => ids.has(id))
  return moving.reduce((now, id) => {
    const members = membersAt(now, list)
    const neighbour = members[members.findIndex((member) => member.id === id) + by]
    // What is chosen as well has not moved, as it stands at the end.
    return neighbour === undefined || ids.has(neighbour.id) ? now : withMoved(now, list, id, by)
  }, c)
}

/** A copy of each, right after it. */
export function withDuplicates(
  c: BusinessCase,
  list: string,
  copies: readonly { readonly id: string; readonly name: string }[],
  newId: () => string,
): BusinessCase {
  return copies.reduce<BusinessCase>((now, { id, name }) => withDuplicate(now, list, id, { name, newId }), c)
}

export function withoutMembers(c: BusinessCase, list: string, ids: readonly string[]): BusinessCase {
  return ids.reduce((now, id) => withoutMember(now, list, id), c)
}

/** What stands in a column of one line, in that column of others as well. Of a number its value goes along, not what it rests on. */
export function withFilled(
  c: BusinessCase,
  list: string,
  column: string,
  from: string,
  to: readonly string[],
): BusinessCase {
  const value = valueAt(c, `${list}.${from}.${column}`)
  if (value === undefined || value === null) return c
  return to.reduce((now, id) => {
    const path = `${list}.${id}.${column}`
    return isInput(value) ? withNumber(now, path, 'value', value.value) : withValueAt(now, path, value)
  }, c)
}
