import type { BusinessCase, CaseLines } from '../../domain/business-case.ts'
import type { Place } from '../place.ts'

/** A technology or the shared lines, with where it stands in the file. */
export interface Owner {
  readonly place: Place
  readonly lines: CaseLines
  readonly isShared: boolean
}

export function ownersOf(c: BusinessCase): readonly Owner[] {
  return [
    ...c.technologies.map((lines, n) => ({ place: ['case', 'technologies', n], lines, isShared: false })),
    { place: ['case', 'shared'], lines: c.shared, isShared: true },
  ]
}

/** A member with its place in the list. */
export function placed<T>(
  place: Place,
  members: readonly T[],
): readonly { readonly place: Place; readonly it: T }[] {
  return members.map((it, n) => ({ place: [...place, n], it }))
}
