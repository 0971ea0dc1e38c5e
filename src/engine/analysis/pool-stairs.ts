import type { BusinessCase } from '../../domain/business-case.ts'
import type { TimeEffect } from '../../domain/time-effect.ts'
import { fromDecimal, toDecimal } from '../../quantity/decimal-text.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { ONE, ZERO } from '../../quantity/decimal.ts'
import type { Calculation } from '../calculation.ts'
import type { PoolReport } from '../formulas/shift-pools.ts'

/** The case as it would be if the technologies of a pool saved so many minutes per shift together. */
export type AtMinutes = (minutes: Decimal) => Calculation

/** From so many minutes saved per shift on, so many people fewer. */
export interface Stair {
  readonly from: Decimal
  readonly people: Decimal
}

/**
 * Moves what a pool saves in a column to any number of minutes, by one factor on the realisation of every effect that saves time
 * in it; extra work stays. Everything is computed by the model itself.
 * @returns null where nothing saves time in that column, so that no factor helps
 */
export function atMinutes(calculation: Calculation, poolId: string, column: number): AtMinutes | null {
  const { businessCase } = calculation
  const none = calculation.with(withFactor(businessCase, poolId, ZERO))
  const extra = savedMinutes(none, poolId, column)
  const saved = savedMinutes(calculation, poolId, column).minus(extra)
  if (saved.isZero()) return null
  return (minutes) => {
    const factor = minutes.minus(extra).div(saved)
    return factor.eq(ONE) ? calculation : calculation.with(withFactor(businessCase, poolId, factor))
  }
}

const MOST_STAIRS = 12

/** The stairs of a pool, from a number of minutes up: each next one is where the model says that the next step is. */
export function stairsOf(at: AtMinutes, poolId: string, column: number, start: Decimal): readonly Stair[] {
  const stairs: Stair[] = []
  for (let from = start; stairs.length < MOST_STAIRS;) {
    const here = at(from)
    const people = peopleFewer(here, poolId, column)
    if (stairs.at(-1)?.people.gte(people) === true) break
    stairs.push({ from, people })
    const next = minutesToNext(here, poolId, column)
    if (next.lte(0)) break
    from = from.plus(next)
  }
  return stairs
}

/** Net minutes that are saved per shift by all technologies together. */
export function savedMinutes(calculation: Calculation, poolId: string, column: number): Decimal {
  return inColumn(calculation, poolId, column, ({ saved }) => saved).times(60)
}

export function peopleFewer(calculation: Calculation, poolId: string, column: number): Decimal {
  return inColumn(calculation, poolId, column, ({ steps }) => steps)
}

export function minutesToNext(calculation: Calculation, poolId: string, column: number): Decimal {
  return inColumn(calculation, poolId, column, (steps) => steps.minutesToNext)
}

/** Minutes that can be lost before the step is. */
export function minutesToSpare(calculation: Calculation, poolId: string, column: number): Decimal {
  return inColumn(calculation, poolId, column, (steps) => steps.minutesToSpare)
}

/** What the people fewer on this pool are worth to the provider in a year. */
export function poolValue(calculation: Calculation, poolId: string, column: number): Decimal {
  return calculation.model.entries
    .filter((e) => e.line.path === `pools.${poolId}` && e.column === column)
    .reduce((sum, { side, amount }) => {
      const value = calculation.value(amount)
      return side === 'benefit' ? sum.plus(value) : sum.minus(value)
    }, ZERO)
}

type Series = PoolReport['together'][keyof PoolReport['together']]

function inColumn(
  calculation: Calculation,
  poolId: string,
  column: number,
  pick: (together: PoolReport['together']) => Series,
): Decimal {
  const report = calculation.model.pools.find(({ pool }) => pool.id === poolId)
  const node = report === undefined ? undefined : pick(report.together)[column]
  return node === undefined ? ZERO : calculation.value(node)
}

function withFactor(c: BusinessCase, poolId: string, factor: Decimal): BusinessCase {
  const scaled = (e: TimeEffect): TimeEffect => {
    const isAimed = e.destination.kind === 'pool' && e.destination.poolId === poolId
    if (!isAimed || e.direction !== 'saved') return e
    const value = fromDecimal(toDecimal(e.realisation.value).times(factor))
    return value === null ? e : { ...e, realisation: { ...e.realisation, value } }
  }
  const technologies = c.technologies.map((t) => ({ ...t, timeEffects: t.timeEffects.map(scaled) }))
  return { ...c, technologies }
}
