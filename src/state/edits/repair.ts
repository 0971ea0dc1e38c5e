import type { BusinessCase, CaseLines, Technology } from '../../domain/business-case.ts'
import { newShares } from '../../domain/defaults.ts'
import type { Driver } from '../../domain/lines.ts'
import type { TimeEffect } from '../../domain/time-effect.ts'
import { withoutWhatIsLost } from './without-what-is-lost.ts'

interface Known {
  readonly groups: ReadonlySet<string>
  readonly functions: ReadonlySet<string>
  readonly pools: ReadonlySet<string>
}

/**
 * A case in which something was removed, without what cannot do without it: every reference leads somewhere again.
 * Hours that were aimed at a pool that is gone go where hours go by default: saved time stays and is worth no money.
 */
export function repair(c: BusinessCase): BusinessCase {
  const functions = idsOf(c.functions)
  const pools = c.pools.filter(({ functionId }) => functions.has(functionId))
  const known = { groups: idsOf(c.groups), functions, pools: idsOf(pools) }
  const technologies = c.technologies.map((t) => technologyWith(t, known))
  const shared = linesWith(c.shared)
  return withoutWhatIsLost(money({ ...c, pools, technologies, shared }))
}

function technologyWith(t: Technology, known: Known): Technology {
  return {
    ...t,
    ...linesWith(t),
    groups: t.groups.filter(({ groupId }) => known.groups.has(groupId)),
    timeEffects: t.timeEffects.flatMap((e) => timeEffectWith(e, known)),
  }
}

function timeEffectWith(e: TimeEffect, { groups, functions, pools }: Known): TimeEffect[] {
  const groupIds = e.groupIds.filter((id) => groups.has(id))
  // No groups means all groups, which is not what this effect was about.
  const isAboutNobody = e.groupIds.length > 0 && groupIds.length === 0
  if (isAboutNobody || !functions.has(e.functionId)) return []
  const isLost = e.destination.kind === 'pool' && !pools.has(e.destination.poolId)
  return [{ ...e, groupIds, ...(isLost ? { destination: newShares(e.direction) } : {}) }]
}

/** Lines that scale with devices go with the devices, and so on along the chain. */
function linesWith(lines: CaseLines): CaseLines {
  const known = idsOf(lines.assets)
  const assets = lines.assets.filter(({ driver }) => canScale(driver, known))
  if (assets.length < lines.assets.length) return linesWith({ ...lines, assets })
  return {
    assets,
    oneOffs: lines.oneOffs.filter(({ driver }) => canScale(driver, known)),
    recurring: lines.recurring.filter(({ driver }) => canScale(driver, known)),
    effects: lines.effects,
  }
}

function canScale(driver: Driver, assets: ReadonlySet<string>): boolean {
  return driver.kind !== 'devices' || assets.has(driver.assetId)
}

function money(c: BusinessCase): BusinessCase {
  const technologies = new Map(c.technologies.map((t) => [t.id, t]))
  const owners = [...c.technologies, c.shared]
  const lines = new Set(
    owners.flatMap((o) => [...o.assets, ...o.oneOffs, ...o.recurring].map(({ id }) => id)),
  )
  return {
    ...c,
    bundles: c.bundles.map((b) => ({
      ...b,
      replaces: b.replaces.filter((id) => lines.has(id)),
      technologyIds: b.technologyIds.filter((id) => technologies.has(id)),
    })),
    funding: c.funding.filter(({ amount }) => {
      if (amount.kind === 'fixed') return true
      const of = technologies.get(amount.technologyId)
      return of !== undefined && canScale(amount.driver, idsOf(of.assets))
    }),
  }
}

function idsOf(members: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(members.map(({ id }) => id))
}
