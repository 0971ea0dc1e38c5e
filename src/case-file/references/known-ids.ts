import type { BusinessCase } from '../../domain/business-case.ts'
import { STAKEHOLDERS } from '../../domain/stakeholder.ts'
import type { Finding, Place } from '../place.ts'
import type { ReferenceTarget } from '../refusal.ts'

/** The ids that a case has of each thing that can be referred to from anywhere. */
export type KnownIds = Readonly<Record<Exclude<ReferenceTarget, 'asset' | 'field'>, ReadonlySet<string>>>

export function knownIds(c: BusinessCase): KnownIds {
  const owners = [...c.technologies, c.shared]
  return {
    stakeholder: new Set([...STAKEHOLDERS, ...idsOf(c.stakeholders)]),
    group: new Set(idsOf(c.groups)),
    function: new Set(idsOf(c.functions)),
    pool: new Set(idsOf(c.pools)),
    technology: new Set(idsOf(c.technologies)),
    line: new Set(owners.flatMap((o) => idsOf([...o.assets, ...o.oneOffs, ...o.recurring]))),
  }
}

export function idsOf(members: readonly { readonly id: string }[]): readonly string[] {
  return members.map(({ id }) => id)
}

/** Nothing where the id is known, else a broken reference. */
export function broken(
  place: Place,
  target: ReferenceTarget,
  id: string,
  known: ReadonlySet<string>,
): Finding[] {
  return known.has(id) ? [] : [{ place, reason: { code: 'broken-reference', target, id } }]
}
