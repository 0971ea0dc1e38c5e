import type { Node } from '../graph/node.ts'
import type { ModelContext } from '../model-context.ts'
import type { HoursReport } from './hours.ts'
import type { Reach } from './indicators.ts'
import type { Volumes } from './volumes.ts'

/** Clients reached and hours freed, for the case and per technology. */
export interface ReachReport {
  readonly clients: readonly Node<'client'>[]
  readonly ofCase: Reach
  readonly ofTechnology: ReadonlyMap<string, Reach>
}

/**
 * A client who uses several technologies is counted once: per group, the technology with most users counts; for months, each
 * for the part of the year that it is in use. Hours per technology are not told apart here, since a shift pool frees hours for
 * all together; cost per freed hour is of the case.
 */
export function reachOf(m: ModelContext, volumes: readonly Volumes[], hours: HoursReport): ReachReport {
  const { b, c, axis } = m
  const mostOf = (usersIn: (v: Volumes, groupId: string) => Node<'user'>) => {
    const perGroup = c.groups.map((g) =>
      b.largest(
        'user',
        volumes.map((v) => usersIn(v, g.id)).filter((n) => !b.isZero(n)),
      ),
    )
    return b.countAs(b.sum('user', perGroup), 'client')
  }
  const usersOf = (v: Volumes, groupId: string, t: number): Node<'user'> =>
    v.groups.find((g) => g.group.id === groupId)?.users[t] ?? b.zero<'user'>()
  const clients = axis.columns.map((column) => {
    const total = mostOf((v, groupId) => usersOf(v, groupId, column))
    return b.named(total, { key: 'clientsReached', subject: { path: 'case', name: c.name }, column })
  })
  const begun = (t: number) => volumes.some((v) => v.period.start === t && v.period.month > 1)
  const yearsOfUse = clients.map((all, t) =>
    begun(t)
      ? mostOf((v, groupId) => b.scale(usersOf(v, groupId, t), v.period.active[t] ?? b.zero<'1'>()))
      : all,
  )
  const months = (people: readonly Node[]) =>
    people.map((n) => b.countAs(b.scale(n, b.constant(12, '1')), 'client-month'))
  const ofTechnology = volumes.map((v): [string, Reach] => {
    const users = v.users.map((n, t) => b.scale(n, v.period.active[t] ?? b.zero<'1'>()))
    return [v.technology.id, { clientMonths: months(users), hours: [] }]
  })
  return {
    clients,
    ofCase: { clientMonths: months(yearsOfUse), hours: hours.gross },
    ofTechnology: new Map(ofTechnology),
  }
}
