import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { assetsOf, costTerms, effectTerms, fundingTerms, hoursPerUser, timeTerms } from './money-lines.ts'
import { type Owner, Setup, sharedOwner, technologyOwner } from './setup.ts'
import type { Devices, Pool, PoolEffect, Tables, Term } from './tables.ts'

/** Tables of a case, and which of their columns differ between runs. */
export function tablesOf(c: BusinessCase, paths: readonly string[]): Tables & Pick<Setup, 'varying'> {
  const s = new Setup(c, paths)
  const technologies = c.technologies.map((t) => technologyOwner(s, t))
  const owners = [...technologies, sharedOwner(s)]
  const devices: Devices[] = []
  const terms: Term[] = []
  for (const owner of owners) {
    devices.push(...assetsOf(s, owner))
    terms.push(...costTerms(s, owner), ...effectTerms(s, owner))
    for (const e of owner.technology?.timeEffects ?? []) terms.push(...timeTerms(s, owner, e))
  }
  for (const line of c.funding) terms.push(...fundingTerms(s, owners, line))
  return {
    horizon: s.horizon,
    stakeholders: s.stakeholders,
    discountRate: paths.indexOf('settings.discountRate'),
    wageGrowth: paths.indexOf('settings.indices.wage'),
    technologies: technologies.map((o) => o.users),
    devices,
    terms,
    pools: c.pools.map((pool) => poolOf(s, technologies, pool)),
    varying: s.varying,
  }
}

function poolOf(s: Setup, owners: readonly Owner[], pool: BusinessCase['pools'][number]): Pool {
  const effects = owners.flatMap((owner) =>
    owner.technology!.timeEffects.flatMap((e): PoolEffect[] => {
      if (e.destination.kind !== 'pool' || e.destination.poolId !== pool.id) return []
      const f = hoursPerUser(s, `${owner.path}.timeEffects.${e.id}`, e)
      return [
        {
          a: f.place(0),
          b: f.place(1),
          fixed: e.direction === 'extra' ? -f.fixed : f.fixed,
          users: owner.users.groups.map((g) => g.users),
          start: owner.start,
          month: owner.month,
          hours: s.column(() => 0),
        },
      ]
    }),
  )
  const [staff, length] = [Number(pool.staffPerShift.value), Number(pool.shiftLength.value)]
  const late = (t: number) => effects.filter((e) => e.start === t && e.month > 1).map((e) => e.month)
  return {
    effects,
    shifts: Number(pool.shiftsPerYear.value),
    length,
    room: Math.max(0, staff - Number(pool.minimumPresence.value)),
    slack: staff * length * (1 - Number(pool.workload.value)),
    hourlyCost: Number(s.c.functions.find(({ id }) => id === pool.functionId)!.hourlyCost.value),
    starts: Array.from(s.ones, (_, t) => [...new Set([1, ...late(t)])].sort((a, b) => a - b)),
    full: s.column(() => 0),
  }
}
