import type { Driver } from '../../../src/domain/lines.ts'
import { type Axis, held, zeros } from './axis.ts'
import { Ledger } from './ledger.ts'
import type { NumericCase, NumericGroup, NumericLines, NumericTechnology } from './numeric-case.ts'

/** A technology or the shared lines, with how many clients it reaches and what it posts. Series by column. */
export interface Owner {
  /** Null for the shared lines. */
  readonly technology: NumericTechnology | null
  readonly lines: NumericLines
  readonly start: number
  readonly month: number
  readonly end: number
  readonly stops: boolean
  readonly active: readonly number[]
  readonly groups: readonly { readonly group: NumericGroup; readonly users: readonly number[] }[]
  readonly users: readonly number[]
  readonly newUsers: readonly number[]
  readonly eligible: readonly number[]
  /** Units of asset lines, by id. */
  readonly units: Map<string, readonly number[]>
  readonly ledger: Ledger
}

export function sharedOwner(c: NumericCase, { horizon }: Axis): Owner {
  const active = zeros(horizon).fill(1, 1)
  const nobody = zeros(horizon)
  return {
    technology: null,
    lines: c.shared,
    start: 1,
    month: 1,
    end: horizon,
    stops: false,
    active,
    groups: [],
    users: nobody,
    newUsers: nobody,
    eligible: nobody,
    units: new Map(),
    ledger: new Ledger(horizon),
  }
}

export function technologyOwner(c: NumericCase, { horizon }: Axis, t: NumericTechnology): Owner {
  const { start, startMonth: month } = t
  const last = t.lastYear ?? horizon
  const end = Math.min(last, horizon)
  const [active, users, newUsers, eligible] = [zeros(horizon), zeros(horizon), zeros(horizon), zeros(horizon)]
  active.fill(1, start, end + 1)
  if (start <= end) active[start] = (13 - month) / 12
  const groups: { group: NumericGroup; users: number[] }[] = []
  for (const served of t.groups) {
    const group = c.groups.find((g) => g.id === served.groupId)
    if (group === undefined) continue
    const own = zeros(horizon)
    for (let year = start; year <= end; year++) {
      const clients = held(group.clients, year - 1) * served.eligible
      const reached = clients * adoptionIn(t.adoption, year - start + 1)
      eligible[year]! += clients
      own[year] = reached
      users[year]! += reached
    }
    groups.push({ group, users: own })
  }
  for (let year = 0, most = 0; year <= horizon; year++) {
    newUsers[year] = Math.max(0, users[year]! - most)
    most = Math.max(most, users[year]!)
  }
  return {
    technology: t,
    lines: t,
    start,
    month,
    end,
    stops: last < horizon,
    active,
    groups,
    users,
    newUsers,
    eligible,
    units: new Map(),
    ledger: new Ledger(horizon),
  }
}

function adoptionIn(a: NumericTechnology['adoption'], yearOfUse: number): number {
  if (a.kind === 'list') return held(a.shares, yearOfUse - 1)
  const x = Math.min(yearOfUse / a.years, 1)
  return a.final * (a.kind === 'linear' ? x : x * x * (3 - 2 * x))
}

export function driverCount(
  { organisation: o }: NumericCase,
  owner: Owner,
  driver: Driver,
  t: number,
): number {
  const position = t > 0 ? t - 1 : 0
  switch (driver.kind) {
    case 'fixed':
      return 1
    case 'users':
      return owner.users[t]!
    case 'new-users':
      return owner.newUsers[t]!
    case 'eligible-clients':
      return owner.eligible[t]!
    case 'locations':
      return held(o.locations, position)
    case 'employees':
      return held(o.employees, position)
    case 'fte':
      return held(o.fte, position)
    case 'devices':
      return owner.units.get(driver.assetId)?.[t] ?? 0
  }
}
