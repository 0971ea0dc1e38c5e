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
 * A client who uses several technologies is counted once: per group, the technology with most users counts. Hours per
 * technology are not told apart here, since a shift pool frees hours for all together; cost per freed hour is of the case.
 */
export function reachOf(m: ModelContext, volumes: readonly Volumes[], hours: HoursReport): ReachReport {
  const { b, c, axis } = m
  const inGroup = (v: Volumes, groupId: string, t: number): Node<'user'> => {
    const users = v.groups.find((g) => g.group.id === groupId)?.users[t] ?? b.zero<'user'>()
    return b.scale(users, v.period.active[t] ?? b.zero<'1'>())
  }
  const clients = axis.columns.map((column) => {
    const perGroup = c.groups.map((g) =>
      b.largest(
        'user',
        volumes.map((v) => inGroup(v, g.id, column)).filter((n) => !b.isZero(n)),
      ),
    )
    const total = b.countAs(b.sum('user', perGroup), 'client')
    return b.named(total, { key: 'clientsReached', subject: { path: 'case', name: c.name }, column })
  })
  const months = (people: readonly Node[]) =>
    people.map((n) => b.countAs(b.scale(n, b.constant(12, '1')), 'client-month'))
  const ofTechnology = volumes.map((v): [string, Reach] => {
    const users = v.users.map((n, t) => b.scale(n, v.period.active[t] ?? b.zero<'1'>()))
    return [v.technology.id, { clientMonths: months(users), hours: [] }]
  })
  return {
    clients,
    ofCase: { clientMonths: months(clients), hours: hours.gross },
    ofTechnology: new Map(ofTechnology),
  }
}
