import type { BusinessCase } from '../../domain/business-case.ts'
import { STAKEHOLDERS } from '../../domain/stakeholder.ts'
import { type Finding, type Place, pathText } from '../place.ts'
import { ownersOf, placed } from './owners.ts'

interface PlacedId {
  readonly place: Place
  readonly id: string
}

/** Ids that stand twice where each may stand once, and references that name the same thing twice. */
export function duplicateIds(c: BusinessCase): Finding[] {
  return [...scopes(c).flatMap(duplicates), ...reservedIds(c)]
}

/** Lists of ids that must differ. Lines share one scope, as a bundle names a line by its id alone. */
function scopes(c: BusinessCase): readonly (readonly PlacedId[])[] {
  const top = ['stakeholders', 'groups', 'functions', 'pools', 'technologies', 'variants', 'rules'] as const
  return [
    ...top.map((list) => ids(['case', list], c[list])),
    lineIds(c),
    ids(['case', 'uncertainty', 'distributions'], c.uncertainty.distributions),
    inputs(['case', 'uncertainty', 'distributions'], c.uncertainty.distributions),
    ids(['case', 'workshop', 'sliders'], c.workshop.sliders),
    inputs(['case', 'workshop', 'sliders'], c.workshop.sliders),
    references(['case', 'workshop', 'figures'], c.workshop.figures),
    ids(['case', 'workshop', 'log'], c.workshop.log),
    ...placed(['case', 'technologies'], c.technologies).flatMap(({ place, it }) => [
      ids([...place, 'groups'], it.groups),
      it.groups.map(({ groupId }, n) => ({ place: [...place, 'groups', n, 'groupId'], id: groupId })),
      ...it.timeEffects.map((e, n) => references([...place, 'timeEffects', n, 'groupIds'], e.groupIds)),
    ]),
    ...ownersOf(c).flatMap(({ place, lines }) => effectParts([...place, 'effects'], lines.effects)),
    ...placed(['case', 'bundles'], c.bundles).flatMap(({ place, it }) => [
      references([...place, 'replaces'], it.replaces),
      references([...place, 'technologyIds'], it.technologyIds),
    ]),
    ...placed(['case', 'financing'], c.financing).map(({ place, it }) =>
      it.kind === 'loan' ? [] : ids([...place, 'outcomePayers'], it.outcomePayers),
    ),
  ]
}

function lineIds(c: BusinessCase): readonly PlacedId[] {
  return [
    ...ownersOf(c).flatMap(({ place, lines }) => [
      ...ids([...place, 'assets'], lines.assets),
      ...ids([...place, 'oneOffs'], lines.oneOffs),
      ...ids([...place, 'recurring'], lines.recurring),
      ...ids([...place, 'effects'], lines.effects),
    ]),
    ...c.technologies.flatMap((t, n) => ids(['case', 'technologies', n, 'timeEffects'], t.timeEffects)),
    ...ids(['case', 'bundles'], c.bundles),
    ...ids(['case', 'funding'], c.funding),
    ...ids(['case', 'financing'], c.financing),
  ]
}

function effectParts(place: Place, effects: BusinessCase['shared']['effects']): (readonly PlacedId[])[] {
  return effects.map((e, n) => {
    if ('shares' in e) return ids([...place, n, 'shares'], e.shares)
    return 'amounts' in e ? ids([...place, n, 'amounts'], e.amounts) : []
  })
}

function ids(place: Place, members: readonly { readonly id: string }[]): readonly PlacedId[] {
  return members.map(({ id }, n) => ({ place: [...place, n, 'id'], id }))
}

function inputs(place: Place, members: readonly { readonly input: string }[]): readonly PlacedId[] {
  return members.map(({ input }, n) => ({ place: [...place, n, 'input'], id: input }))
}

function references(place: Place, named: readonly string[]): readonly PlacedId[] {
  return named.map((id, n) => ({ place: [...place, n], id }))
}

/** Ids that differ in capitals only count as one, as a reader takes them for one. */
function duplicates(scope: readonly PlacedId[]): Finding[] {
  const first = new Map<string, Place>()
  return scope.flatMap(({ place, id }) => {
    const earlier = first.get(id.toLowerCase())
    if (earlier === undefined) first.set(id.toLowerCase(), place)
    return earlier === undefined
      ? []
      : [{ place, reason: { code: 'duplicate-id', id, first: pathText(earlier) } }]
  })
}

function reservedIds(c: BusinessCase): Finding[] {
  const reserved = new Set<string>(STAKEHOLDERS)
  return ids(['case', 'stakeholders'], c.stakeholders)
    .filter(({ id }) => reserved.has(id.toLowerCase()))
    .map(({ place, id }) => ({ place, reason: { code: 'reserved-id', id } }))
}
