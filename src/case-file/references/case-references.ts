import type { BusinessCase, Technology } from '../../domain/business-case.ts'
import type { FundingLine } from '../../domain/funding.ts'
import { listInputs } from '../../domain/list-inputs.ts'
import type { TimeEffect } from '../../domain/time-effect.ts'
import { shortened } from '../found.ts'
import type { Finding, Place } from '../place.ts'
import { type KnownIds, broken, idsOf } from './known-ids.ts'
import { driverFindings } from './line-references.ts'
import { placed } from './owners.ts'

/** What everything but cost lines and effects refers to. */
export function caseReferences(c: BusinessCase, known: KnownIds): Finding[] {
  return [
    ...placed(['case', 'pools'], c.pools).flatMap(({ place, it }) =>
      broken([...place, 'functionId'], 'function', it.functionId, known.function),
    ),
    ...placed(['case', 'technologies'], c.technologies).flatMap(({ place, it }) =>
      technologyReferences(place, it, known),
    ),
    ...bundleReferences(c, known),
    ...placed(['case', 'funding'], c.funding).flatMap(({ place, it }) =>
      fundingReferences(place, it, c, known),
    ),
    ...financingReferences(c, known),
    ...inputReferences(c),
  ]
}

function technologyReferences(place: Place, t: Technology, known: KnownIds): Finding[] {
  return [
    ...placed([...place, 'groups'], t.groups).flatMap(({ place: at, it }) =>
      broken([...at, 'groupId'], 'group', it.groupId, known.group),
    ),
    ...placed([...place, 'timeEffects'], t.timeEffects).flatMap(({ place: at, it }) =>
      timeEffectReferences(at, it, known),
    ),
  ]
}

function timeEffectReferences(at: Place, e: TimeEffect, known: KnownIds): Finding[] {
  const d = e.destination
  return [
    ...broken([...at, 'functionId'], 'function', e.functionId, known.function),
    ...all([...at, 'groupIds'], 'group', e.groupIds, known),
    ...(d.kind === 'pool' ? broken([...at, 'destination', 'poolId'], 'pool', d.poolId, known.pool) : []),
  ]
}

function all(place: Place, target: keyof KnownIds, ids: readonly string[], known: KnownIds): Finding[] {
  return placed(place, ids).flatMap(({ place: at, it }) => broken(at, target, it, known[target]))
}

function bundleReferences(c: BusinessCase, known: KnownIds): Finding[] {
  return placed(['case', 'bundles'], c.bundles).flatMap(({ place, it }) => [
    ...all([...place, 'replaces'], 'line', it.replaces, known),
    ...all([...place, 'technologyIds'], 'technology', it.technologyIds, known),
    ...broken([...place, 'payer'], 'stakeholder', it.payer, known.stakeholder),
  ])
}

function fundingReferences(place: Place, f: FundingLine, c: BusinessCase, known: KnownIds): Finding[] {
  const funder = broken([...place, 'funder'], 'stakeholder', f.funder, known.stakeholder)
  if (f.amount.kind === 'fixed') return funder
  const { technologyId, driver } = f.amount
  const at = [...place, 'amount']
  const technology = c.technologies.find(({ id }) => id === technologyId)
  return [
    ...funder,
    ...broken([...at, 'technologyId'], 'technology', technologyId, known.technology),
    ...(technology === undefined
      ? []
      : driverFindings([...at, 'driver'], driver, new Set(idsOf(technology.assets)), false)),
  ]
}

function financingReferences(c: BusinessCase, known: KnownIds): Finding[] {
  return placed(['case', 'financing'], c.financing).flatMap(({ place, it }) => {
    if (it.kind === 'loan') return broken([...place, 'lender'], 'stakeholder', it.lender, known.stakeholder)
    return [
      ...broken([...place, 'investor'], 'stakeholder', it.investor, known.stakeholder),
      ...placed([...place, 'outcomePayers'], it.outcomePayers).flatMap(({ place: at, it: payer }) =>
        broken([...at, 'stakeholder'], 'stakeholder', payer.stakeholder, known.stakeholder),
      ),
    ]
  })
}

/** Only an input can vary or be moved, and it must be there. */
function inputReferences(c: BusinessCase): Finding[] {
  const named = [
    ...placed(['case', 'uncertainty', 'distributions'], c.uncertainty.distributions),
    ...placed(['case', 'workshop', 'sliders'], c.workshop.sliders),
  ]
  if (named.length === 0) return []
  const paths = new Set(listInputs(c).map(({ path }) => path))
  return named
    .filter(({ it }) => !paths.has(it.input))
    .map(({ place, it }) => ({
      place: [...place, 'input'],
      reason: { code: 'broken-reference', target: 'field', id: shortened(it.input) },
    }))
}
