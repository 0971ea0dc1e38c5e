import type { BusinessCase } from '../../domain/business-case.ts'
import { type Effect, SHARED_EFFECT_KINDS } from '../../domain/effect.ts'
import { type Driver, SHARED_DRIVERS } from '../../domain/lines.ts'
import type { Finding, Place } from '../place.ts'
import { type KnownIds, broken, idsOf } from './known-ids.ts'
import { type Owner, ownersOf, placed } from './owners.ts'

/** What the lines of technologies and the shared lines refer to. */
export function lineReferences(c: BusinessCase, known: KnownIds): Finding[] {
  return ownersOf(c).flatMap((owner) => [...costReferences(owner, known), ...effectReferences(owner, known)])
}

function costReferences({ place, lines, isShared }: Owner, known: KnownIds): Finding[] {
  const assets = new Set(idsOf(lines.assets))
  const costs = [
    ...placed([...place, 'assets'], lines.assets),
    ...placed([...place, 'oneOffs'], lines.oneOffs),
    ...placed([...place, 'recurring'], lines.recurring),
  ]
  return costs.flatMap(({ place: at, it }) => [
    ...driverFindings([...at, 'driver'], it.driver, assets, isShared),
    ...broken([...at, 'payer'], 'stakeholder', it.payer, known.stakeholder),
  ])
}

/** A driver that needs an asset of the same owner, or users where there are none. */
export function driverFindings(
  place: Place,
  driver: Driver,
  assets: ReadonlySet<string>,
  isShared: boolean,
): Finding[] {
  if (driver.kind === 'devices') return broken([...place, 'assetId'], 'asset', driver.assetId, assets)
  const allowed: readonly string[] = SHARED_DRIVERS
  if (!isShared || allowed.includes(driver.kind)) return []
  return [
    {
      place: [...place, 'kind'],
      reason: { code: 'driver-not-allowed', driver: driver.kind, allowed: [...allowed, 'devices'] },
    },
  ]
}

function effectReferences({ place, lines, isShared }: Owner, known: KnownIds): Finding[] {
  return placed([...place, 'effects'], lines.effects).flatMap(({ place: at, it }) => [
    ...(isShared ? kindFindings([...at, 'kind'], it) : []),
    ...stakeholders(at, it).flatMap(([of, id]) => broken(of, 'stakeholder', id, known.stakeholder)),
  ])
}

function kindFindings(place: Place, { kind }: Effect): Finding[] {
  const allowed: readonly string[] = SHARED_EFFECT_KINDS
  return allowed.includes(kind) ? [] : [{ place, reason: { code: 'effect-not-allowed', kind, allowed } }]
}

function stakeholders(at: Place, effect: Effect): (readonly [Place, string])[] {
  if (effect.kind === 'revenue') return [[[...at, 'payer'], effect.payer]]
  const list = 'shares' in effect ? 'shares' : 'amounts'
  const parts = 'shares' in effect ? effect.shares : effect.amounts
  return parts.map(({ stakeholder }, n) => [[...at, list, n, 'stakeholder'], stakeholder])
}
