import { addTo, type Axis, toWhole, zeros } from './axis.ts'
import type { HoursBook } from './hours.ts'
import type { NumericCase } from './numeric-case.ts'
import type { TimeHours } from './time.ts'
import type { Owner } from './volumes.ts'

type Pool = NumericCase['pools'][number]

export interface Steps {
  readonly saved: readonly number[]
  readonly steps: readonly number[]
  readonly minutesToNext: readonly number[]
  readonly minutesToSpare: readonly number[]
}

export interface PoolReport {
  readonly pool: Pool
  readonly together: Steps
  readonly alone: readonly Steps[]
  readonly cashableHours: readonly number[]
}

export function poolReport(
  c: NumericCase,
  axis: Axis,
  pool: Pool,
  effects: readonly TimeHours[],
  shared: Owner,
  book: HoursBook,
): PoolReport {
  const together = stepsOf(axis, pool, effects)
  const owners = [...new Set(effects.map((e) => e.owner))]
  const alone = owners.map((owner) =>
    stepsOf(
      axis,
      pool,
      effects.filter((e) => e.owner === owner),
    ),
  )
  const cashableHours = together.steps.map((steps, t) => cashable(pool, effects, steps, t))
  const staff = c.functions.find((f) => f.id === pool.functionId)!
  addTo(book.of(staff.id).cash, cashableHours)
  addTo(book.of(staff.id).quality, cashableHours, -1)
  for (const e of effects)
    addTo(book.of(e.staff.id).quality, e.hours, e.effect.direction === 'extra' ? -1 : 1)
  const freed = shared.ledger.row('provider', 'time-cash', 'benefit')
  const added = shared.ledger.row('provider', 'time-cash', 'cost')
  cashableHours.forEach((hours, t) => {
    const side = hours < 0 ? added : freed
    side[t]! += staff.hourlyCost * Math.abs(hours) * axis.index.wage[t]!
  })
  return { pool, together, alone, cashableHours }
}

function stepsOf({ horizon }: Axis, pool: Pool, effects: readonly TimeHours[]): Steps {
  const saved = zeros(horizon)
  for (const e of effects) addTo(saved, e.atFullStrength, e.effect.direction === 'extra' ? -1 : 1)
  const [steps, minutesToNext, minutesToSpare] = [zeros(horizon), zeros(horizon), zeros(horizon)]
  for (let t = 0; t <= horizon; t++) {
    const perShift = saved[t]! / pool.shiftsPerYear
    const freed = freedPeople(pool, perShift)
    const added = addedPeople(pool, perShift)
    const start = (Math.ceil(freed) - added) * pool.shiftLength
    const slack = slackOf(pool)
    saved[t] = perShift
    steps[t] = freed - added
    minutesToNext[t] = Math.max(0, start + pool.shiftLength - (added > 0 ? slack : 0) - perShift) * 60
    minutesToSpare[t] = Math.max(0, perShift - start + (freed > 0 ? 0 : slack)) * 60
  }
  return { saved, steps, minutesToNext, minutesToSpare }
}

function freedPeople(pool: Pool, saved: number): number {
  const room = Math.max(0, pool.staffPerShift - pool.minimumPresence)
  return Math.min(toWhole(Math.max(0, saved) / pool.shiftLength, Math.floor), room)
}

function addedPeople(pool: Pool, saved: number): number {
  return toWhole(Math.max(0, -saved - slackOf(pool)) / pool.shiftLength, Math.ceil)
}

function slackOf(pool: Pool): number {
  return pool.staffPerShift * pool.shiftLength * (1 - pool.workload)
}

/** By the parts of the year between the starts of technologies. */
function cashable(pool: Pool, effects: readonly TimeHours[], steps: number, t: number): number {
  const months = effects.filter(({ owner }) => owner.start === t && owner.month > 1).map((e) => e.owner.month)
  const perPerson = pool.shiftLength * pool.shiftsPerYear
  if (months.length === 0) return perPerson * steps
  const starts = [...new Set([1, ...months])].sort((a, b) => a - b)
  let hours = 0
  starts.forEach((from, i) => {
    let saved = 0
    for (const { owner, atFullStrength, effect } of effects)
      if (owner.start < t || (owner.start === t && owner.month <= from))
        saved += (effect.direction === 'extra' ? -1 : 1) * atFullStrength[t]!
    const perShift = saved / pool.shiftsPerYear
    const people = freedPeople(pool, perShift) - addedPeople(pool, perShift)
    hours += (perPerson * people * ((starts[i + 1] ?? 13) - from)) / 12
  })
  return hours
}
