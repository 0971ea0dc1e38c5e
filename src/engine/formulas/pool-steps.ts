import type { ShiftPool } from '../../domain/business-case.ts'
import type { Node, Subject } from '../graph/node.ts'
import type { ModelContext } from '../model-context.ts'
import type { TimeEffectHours } from './time-effects.ts'

/** What a pool yields, for all technologies together or for one alone. Arrays by column. */
export interface PoolSteps {
  /** Net hours saved per shift, at full strength. */
  readonly saved: readonly Node<'h/shift'>[]
  /** People fewer on each shift at the end of the year. */
  readonly steps: readonly Node<'person'>[]
  /** Minutes per shift that are still missing for one person fewer; of no meaning at minimum presence. */
  readonly minutesToNext: readonly Node<'min'>[]
  /** Minutes per shift that can be lost before it takes one person more, unused time included. */
  readonly minutesToSpare: readonly Node<'min'>[]
}

export interface PoolNodes {
  readonly shifts: Node<'shift'>
  readonly length: Node<'h/shift'>
  readonly room: Node<'person'>
  /** Hours per shift that are present but not work. */
  readonly slack: Node<'h/shift'>
}

export function poolNodes({ b }: ModelContext, pool: ShiftPool, subject: Subject): PoolNodes {
  const { path } = subject
  const named = <U extends string>(key: 'shiftRoom' | 'shiftSlack', node: Node<U>) =>
    b.named(node, { key, subject, column: null })
  const staff = b.input('pool.staffPerShift', `${path}.staffPerShift`, pool.staffPerShift)
  const minimum = b.input('pool.minimumPresence', `${path}.minimumPresence`, pool.minimumPresence)
  const length = b.input('pool.shiftLength', `${path}.shiftLength`, pool.shiftLength)
  const workload = b.input('pool.workload', `${path}.workload`, pool.workload)
  return {
    shifts: b.input('pool.shiftsPerYear', `${path}.shiftsPerYear`, pool.shiftsPerYear),
    length,
    room: named('shiftRoom', b.positive(b.subtract(staff, minimum))),
    slack: named('shiftSlack', b.scale(length, b.countAs(staff, '1'), b.complement(workload))),
  }
}

export function poolSteps(
  m: ModelContext,
  nodes: PoolNodes,
  effects: readonly TimeEffectHours[],
  subject: Subject,
  alone: boolean,
): PoolSteps {
  const { b } = m
  const saved = m.axis.columns.map((column) =>
    b.named(savedPerShift(m, nodes, effects, column), {
      key: alone ? 'savedPerShiftAlone' : 'savedPerShift',
      subject,
      column,
    }),
  )
  const fewer = saved.map((x, column) => {
    const { freed, added } = freedAndAdded(m, nodes, x)
    const named = {
      freed: b.named(freed, { key: 'peopleFreed', subject, column }),
      added: b.named(added, { key: 'peopleAdded', subject, column }),
    }
    return { ...named, net: b.subtract(named.freed, named.added) }
  })
  const bounds = fewer.map((people) => stepBounds(m, nodes, people))
  const minutes = (more: Node<'h/shift'>, less: Node<'h/shift'>) =>
    b.countAs(b.scale(b.positive(b.subtract(more, less)), b.constant(60, '1')), 'min')
  return {
    saved,
    steps: fewer.map(({ net }, column) =>
      b.named(net, { key: alone ? 'stepsReachedAlone' : 'stepsReached', subject, column }),
    ),
    minutesToNext: bounds.map(({ to }, t) =>
      b.named(minutes(to, saved[t] ?? b.zero<'h/shift'>()), { key: 'minutesToNextStep', subject, column: t }),
    ),
    minutesToSpare: bounds.map(({ from }, t) =>
      b.named(minutes(saved[t] ?? b.zero<'h/shift'>(), from), { key: 'minutesToSpare', subject, column: t }),
    ),
  }
}

/**
 * Hours saved per shift between which the step stays what it is: whole shifts, shifted by the unused time where no one is freed
 * (`from`) or someone is added (`to`), as that absorbs extra work.
 */
function stepBounds(
  { b }: ModelContext,
  { length, slack }: PoolNodes,
  { freed, added }: { readonly freed: Node<'person'>; readonly added: Node<'person'> },
): { readonly from: Node<'h/shift'>; readonly to: Node<'h/shift'> } {
  const up = b.countAs(b.ceiling(freed), '1')
  const down = b.countAs(added, '1')
  const start = b.scale(length, b.subtract(up, down))
  const anyoneFreed = b.min(up, b.constant1)
  const anyoneAdded = b.min(down, b.constant1)
  return {
    from: b.subtract(start, b.scale(slack, b.complement(anyoneFreed))),
    to: b.subtract(b.add(start, length), b.scale(slack, anyoneAdded)),
  }
}

/** Net hours saved per shift, without the active fraction. */
export function savedPerShift(
  { b }: ModelContext,
  nodes: PoolNodes,
  effects: readonly TimeEffectHours[],
  column: number,
): Node<'h/shift'> {
  const of = (direction: 'saved' | 'extra') =>
    b.sum(
      'h',
      effects
        .filter((e) => e.effect.direction === direction)
        .map((e) => e.atFullStrength[column] ?? b.zero<'h'>()),
    )
  return b.per(b.subtract(of('saved'), of('extra')), nodes.shifts)
}

/**
 * `freed = min(floor(x/S), max(0, N - M))` for x above zero; below zero unused time absorbs the extra work first:
 * `added = ceil((-x - N*S*(1-u)) / S)`. One of the two is always zero.
 */
function freedAndAdded(
  { b }: ModelContext,
  nodes: PoolNodes,
  saved: Node<'h/shift'>,
): { readonly freed: Node<'person'>; readonly added: Node<'person'> } {
  if (b.isZero(saved)) return { freed: b.zero(), added: b.zero() }
  const wholePeople = b.floor(b.ratio(b.positive(saved), nodes.length))
  const freed = b.min(b.countAs(wholePeople, 'person'), nodes.room)
  const short = b.positive(b.subtract(b.negate(saved), nodes.slack))
  const added = b.countAs(b.ceiling(b.ratio(short, nodes.length)), 'person')
  return { freed, added }
}

/** Freed less added. */
export function fewerPeople(m: ModelContext, nodes: PoolNodes, saved: Node<'h/shift'>): Node<'person'> {
  const { freed, added } = freedAndAdded(m, nodes, saved)
  return m.b.subtract(freed, added)
}
