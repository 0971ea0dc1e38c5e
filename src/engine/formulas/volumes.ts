import type { Adoption, BusinessCase, ClientGroup, Technology } from '../../domain/business-case.ts'
import { DELIVERY_FORM_FACTS } from '../../domain/delivery-form.ts'
import type { GraphBuilder } from '../graph/builder.ts'
import type { Node, Subject } from '../graph/node.ts'
import { type TimeAxis, usePeriod, type UsePeriod } from './time-axis.ts'

/** How many clients a technology reaches. Arrays are indexed by column; column 0 is zero. */
export interface Volumes {
  readonly technology: Technology
  readonly subject: Subject
  readonly period: UsePeriod
  readonly groups: readonly GroupVolumes[]
  readonly users: readonly Node<'user'>[]
  readonly newUsers: readonly Node<'user'>[]
  readonly eligible: readonly Node<'client'>[]
}

export interface GroupVolumes {
  readonly group: ClientGroup
  readonly users: readonly Node<'user'>[]
}

export function volumes(b: GraphBuilder, c: BusinessCase, axis: TimeAxis, technology: Technology): Volumes {
  const subject = { path: `technologies.${technology.id}`, name: technology.name }
  const period = usePeriod(b, axis, technology, subject)
  const served = technology.groups.flatMap((s) => {
    const group = c.groups.find((g) => g.id === s.groupId)
    return group === undefined ? [] : [{ group, served: s }]
  })
  const inUse = (t: number): boolean => t >= period.start && t <= period.end
  const adoption = axis.columns.map((t) =>
    inUse(t) ? adoptionOf(b, technology.adoption, subject, t - period.start + 1, t) : b.zero<'1'>(),
  )
  const eligibleOf = served.map(({ group, served: s }) => {
    const share = b.input('servedGroup.eligible', `${subject.path}.groups.${s.id}.eligible`, s.eligible)
    return axis.columns.map((t) =>
      inUse(t)
        ? b.scale(b.element('group.clients', `groups.${group.id}.clients`, group.clients, t - 1), share)
        : b.zero<'client'>(),
    )
  })
  const groups = served.map(({ group, served: s }, i) => {
    const about = { path: `${subject.path}.groups.${s.id}`, name: `${technology.name}, ${group.name}` }
    const users = axis.columns.map((t) => {
      const reached = b.scale(eligibleOf[i]?.[t] ?? b.zero<'client'>(), adoption[t] ?? b.zero<'1'>())
      return b.named(b.countAs(reached, 'user'), { key: 'usersOfGroup', subject: about, column: t })
    })
    return { group, users }
  })
  const users = axis.columns.map((t) =>
    b.named(
      b.sum(
        'user',
        groups.map((g) => g.users[t] ?? b.zero<'user'>()),
      ),
      { key: 'users', subject, column: t },
    ),
  )
  const eligible = axis.columns.map((t) =>
    b.named(
      b.sum(
        'client',
        eligibleOf.map((e) => e[t] ?? b.zero<'client'>()),
      ),
      { key: 'eligibleClients', subject, column: t },
    ),
  )
  return { technology, subject, period, groups, users, newUsers: newUsers(b, users, subject), eligible }
}

/** `max(0, users(t) - most users in any earlier column)` */
function newUsers(b: GraphBuilder, users: readonly Node<'user'>[], subject: Subject): Node<'user'>[] {
  let most = b.zero<'user'>()
  return users.map((now, column) => {
    const fresh = b.isZero(most) ? now : b.positive(b.subtract(now, most))
    const highest = b.isZero(most) ? now : b.max(now, most)
    most = b.named(highest, { key: 'mostUsers', subject, column })
    return b.named(fresh, { key: 'newUsers', subject, column })
  })
}

/**
 * Share of the eligible clients in a year of use. A list holds its last value; a linear ramp reaches the final share after
 * `years`; an S-curve follows `x^2 * (3 - 2x)`, `x` the part of the ramp that is behind, which is flat at both ends.
 */
function adoptionOf(
  b: GraphBuilder,
  a: Adoption,
  subject: Subject,
  yearOfUse: number,
  column: number,
): Node<'1'> {
  const path = `${subject.path}.adoption`
  if (a.kind === 'list') return b.element('adoption.shares', `${path}.shares`, a.shares, yearOfUse - 1)
  const years = b.input('adoption.years', `${path}.years`, a.years)
  const final = b.input('adoption.final', `${path}.final`, a.final)
  const x = b.min(b.ratio(b.constant(yearOfUse, 'year'), years), b.constant1)
  const curve =
    a.kind === 'linear' ? x : b.scale(x, x, b.subtract(b.constant(3, '1'), b.scale(b.constant(2, '1'), x)))
  return b.named(b.scale(final, curve), { key: 'adoption', subject, column })
}

/** Whether the rate of a group contains the nic: by its delivery form, unless the case says otherwise. */
export function hasNic(group: ClientGroup): boolean {
  if (group.nicInRate === 'by-delivery-form') return DELIVERY_FORM_FACTS[group.deliveryForm].nicInRate
  return group.nicInRate === 'yes'
}
