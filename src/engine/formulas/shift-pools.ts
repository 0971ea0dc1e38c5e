import type { ShiftPool, StaffFunction } from '../../domain/business-case.ts'
import type { Node, Subject } from '../graph/node.ts'
import type { ModelContext } from '../model-context.ts'
import type { HoursBook } from './hours.ts'
import {
  fewerPeople,
  type PoolNodes,
  poolNodes,
  type PoolSteps,
  poolSteps,
  savedPerShift,
} from './pool-steps.ts'
import { hourlyCost, type TimeEffectHours } from './time-effects.ts'

export interface PoolReport {
  readonly pool: ShiftPool
  readonly subject: Subject
  readonly together: PoolSteps
  readonly alone: readonly {
    readonly technologyId: string
    readonly name: string
    readonly steps: PoolSteps
  }[]
  readonly cashableHours: readonly Node<'h'>[]
  /** Most people that can be missed: staff less minimum presence. */
  readonly room: Node<'person'>
}

/** Computes a pool from all the effects aimed at it, posts the cashable hours and books the rest as quality. */
export function shiftPool(
  m: ModelContext,
  pool: ShiftPool,
  staff: StaffFunction,
  effects: readonly TimeEffectHours[],
  book: HoursBook,
): PoolReport {
  const subject = { path: `pools.${pool.id}`, name: pool.name }
  const nodes = poolNodes(m, pool, subject)
  const together = poolSteps(m, nodes, effects, subject, false)
  const technologyIds = [...new Set(effects.map((e) => e.volumes.technology.id))]
  const alone = technologyIds.map((technologyId) => {
    const own = effects.filter((e) => e.volumes.technology.id === technologyId)
    const name = own[0]?.volumes.technology.name ?? ''
    const about = { path: `${subject.path}.${technologyId}`, name: `${pool.name}, ${name}` }
    return { technologyId, name, steps: poolSteps(m, nodes, own, about, true) }
  })
  const cashableHours = m.axis.columns.map((column) =>
    m.b.named(cashableInYear(m, nodes, effects, together, column), { key: 'cashableHours', subject, column }),
  )
  postPool(m, subject, staff, effects, cashableHours, book)
  return { pool, subject, together, alone, cashableHours, room: nodes.room }
}

/** In a year in which a technology starts after January, the pool is computed for each part of the year by itself. */
function cashableInYear(
  m: ModelContext,
  nodes: PoolNodes,
  effects: readonly TimeEffectHours[],
  together: PoolSteps,
  column: number,
): Node<'h'> {
  const { b } = m
  const hoursFor = (people: Node<'person'>, ...share: readonly Node<'1'>[]) =>
    b.times(nodes.length, nodes.shifts, b.countAs(people, '1'), ...share)
  const lateStarts = effects
    .filter((e) => e.volumes.period.start === column && e.volumes.period.month > 1)
    .map((e) => e.volumes.period.month)
  if (lateStarts.length === 0) return hoursFor(together.steps[column] ?? b.zero<'person'>())
  const starts = [...new Set([1, ...lateStarts])].sort((x, y) => x - y)
  return b.sum(
    'h',
    starts.map((from, i) => {
      const months = (starts[i + 1] ?? 13) - from
      const inUse = effects.filter(
        ({ volumes: { period } }) =>
          period.start < column || (period.start === column && period.month <= from),
      )
      const fewer = fewerPeople(m, nodes, savedPerShift(m, nodes, inUse, column))
      return hoursFor(fewer, b.ratio(b.constant(months, 'month'), b.constant(12, 'month')))
    }),
  )
}

/**
 * Cashable hours become money at the hourly cost of the pool; what is left of the hours is quality. People added are a cost, as
 * extra work outside a pool is.
 */
function postPool(
  m: ModelContext,
  subject: Subject,
  staff: StaffFunction,
  effects: readonly TimeEffectHours[],
  cashable: readonly Node<'h'>[],
  book: HoursBook,
): void {
  const { b } = m
  cashable.forEach((hours, column) => {
    book.add('cash', staff.id, column, hours, false)
    book.add('quality', staff.id, column, hours, true)
    for (const e of effects)
      book.add(
        'quality',
        e.staff.id,
        column,
        e.hours[column] ?? b.zero<'h'>(),
        e.effect.direction === 'extra',
      )
    if (!effects.some((e) => e.effect.direction === 'extra')) {
      postHours(m, subject, staff, column, hours, 'benefit')
      return
    }
    postHours(m, subject, staff, column, b.positive(hours), 'benefit')
    postHours(m, subject, staff, column, b.positive(b.negate(hours)), 'cost')
  })
}

function postHours(
  m: ModelContext,
  line: Subject,
  staff: StaffFunction,
  column: number,
  hours: Node<'h'>,
  side: 'benefit' | 'cost',
): void {
  const subject = side === 'benefit' ? line : { ...line, path: `${line.path}.added` }
  const amount = m.b.times(hourlyCost(m, staff), hours, m.prices.index('wage', column))
  m.ledger.post({
    stakeholder: 'provider',
    column,
    moment: 'during',
    side,
    amount: m.b.named(amount, { key: 'cashValue', subject, column }),
    category: 'time-cash',
    kind: 'resource',
    line,
    technologyId: null,
  })
}
