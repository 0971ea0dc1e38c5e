import type { BusinessCase, IndexCategory, Technology } from '../../../src/domain/business-case.ts'
import type { Driver } from '../../../src/domain/lines.ts'
import { Factors, held } from './factors.ts'
import type { Column, Devices, GroupUsers, TechnologyUsers } from './tables.ts'

/** A technology or the shared lines, while the tables are made. */
export interface Owner {
  readonly technology: Technology | null
  readonly path: string
  readonly start: number
  readonly month: number
  readonly end: number
  readonly stops: boolean
  readonly active: Column
  readonly users: TechnologyUsers
  readonly units: Map<string, Devices>
}

/** What all tables are made of. */
export class Setup {
  readonly c: BusinessCase
  readonly paths: readonly string[]
  readonly horizon: number
  readonly ones: Column
  readonly stakeholders: string[] = ['provider']
  /** Columns that differ between runs. */
  readonly varying = new Set<Column>()
  private readonly prices = new Map<string, Column>()

  constructor(c: BusinessCase, paths: readonly string[]) {
    this.c = c
    this.paths = paths
    this.horizon = Number(c.settings.horizon.value)
    this.ones = this.column(() => 1)
  }

  column(value: (t: number) => number): Column {
    return Float64Array.from({ length: this.horizon + 1 }, (_, t) => value(t))
  }

  factors(): Factors {
    return new Factors(this.paths)
  }

  who(stakeholder: string): number {
    const known = this.stakeholders.indexOf(stakeholder)
    return known >= 0 ? known : this.stakeholders.push(stakeholder) - 1
  }

  /** Price indices of which no rate is sampled; that of wages is sampled and stands apart. */
  price(category: IndexCategory): Column {
    if (category === 'none' || category === 'wage') return this.ones
    let known = this.prices.get(category)
    if (known === undefined) {
      known = this.column(() => 1)
      const rates = this.c.settings.indices[category]
      for (let t = 2; t <= this.horizon; t++) known[t] = known[t - 1]! * (1 + held(rates, t - 2))
      this.prices.set(category, known)
    }
    return known
  }

  vat(share: number): number {
    return 1 + share * (1 - Number(this.c.settings.vatRecoverable.value))
  }

  /** What a line scales with. */
  driver(owner: Owner, driver: Driver): Column {
    const { organisation: o } = this.c
    const figure = (key: 'locations' | 'employees' | 'fte') =>
      this.column((t) => held(o[key], Math.max(0, t - 1)))
    switch (driver.kind) {
      case 'fixed':
        return this.ones
      case 'users':
        return owner.users.users
      case 'new-users':
        return owner.users.newUsers
      case 'devices':
        return owner.units.get(driver.assetId)!.units
      case 'eligible-clients':
        throw new Error('The reference case has no line per eligible client')
      default:
        return figure(driver.kind)
    }
  }
}

export function technologyOwner(s: Setup, technology: Technology): Owner {
  const start = Number(technology.start.value)
  const month = Number(technology.startMonth.value)
  const last = technology.lastYear === undefined ? s.horizon : Number(technology.lastYear.value)
  const end = Math.min(last, s.horizon)
  const path = `technologies.${technology.id}`
  return {
    technology,
    path,
    start,
    month,
    end,
    stops: last < s.horizon,
    active: s.column((t) => (t < start || t > end ? 0 : t === start ? (13 - month) / 12 : 1)),
    users: usersOf(s, technology, path, start, end),
    units: new Map(),
  }
}

export function sharedOwner(s: Setup): Owner {
  const nobody: TechnologyUsers = {
    groups: [],
    users: s.column(() => 0),
    newUsers: s.column(() => 0),
    varies: false,
  }
  return {
    technology: null,
    path: 'shared',
    start: 1,
    month: 1,
    end: s.horizon,
    stops: false,
    active: s.column((t) => (t === 0 ? 0 : 1)),
    users: nobody,
    units: new Map(),
  }
}

function usersOf(s: Setup, t: Technology, path: string, start: number, end: number): TechnologyUsers {
  const groups = t.groups.map((served): GroupUsers => {
    const clients = s.c.groups.find(({ id }) => id === served.groupId)!.clients
    const inYear = (year: number) => {
      const f = s.factors().input(`${path}.groups.${served.id}.eligible`, served.eligible)
      return adoption(f, t, path, year - start + 1).times(held(clients, year - 1))
    }
    const sampled = inYear(start).place(0)
    const fixed = s.column((year) => (year < start || year > end ? 0 : inYear(year).fixed))
    const users = sampled < 0 ? fixed : s.column(() => 0)
    if (sampled >= 0) s.varying.add(users)
    return { sampled, fixed, users }
  })
  const varies = groups.some((g) => g.sampled >= 0)
  const own = { groups, users: s.column(() => 0), newUsers: s.column(() => 0), varies }
  if (varies) s.varying.add(own.users).add(own.newUsers)
  return own
}

function adoption(f: Factors, { adoption: a }: Technology, path: string, yearOfUse: number): Factors {
  if (a.kind === 'list') return f.element(`${path}.adoption.shares`, a.shares, yearOfUse - 1)
  const x = Math.min(yearOfUse / Number(a.years.value), 1)
  return f.input(`${path}.adoption.final`, a.final).times(a.kind === 'linear' ? x : x * x * (3 - 2 * x))
}
