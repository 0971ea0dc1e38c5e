import type { BusinessCase, ShiftPool } from '../../domain/business-case.ts'
import type { Input } from '../../domain/input.ts'
import type { TimeEffect } from '../../domain/time-effect.ts'
import { fromDecimal, toDecimal } from '../../quantity/decimal-text.ts'
import { repair } from './repair.ts'

const SHIFTS_PER_TEAM = 365

/** About how many teams a pool is of, with a shift a day each. */
export function teamsOf({ shiftsPerYear }: ShiftPool): number {
  return Math.round(Number(shiftsPerYear.value) / SHIFTS_PER_TEAM)
}

/**
 * The case with a pool per team instead of one for all: each with its part of the shifts, and of the occurrences of every effect
 * that was aimed at it. The outcome stays the same until a team is given its own numbers.
 * @param ids of the new pools, one per team
 */
export function splitPool(
  c: BusinessCase,
  poolId: string,
  ids: readonly string[],
  newId: () => string,
  nameOf: (team: number) => string,
): BusinessCase {
  const parts = ids.length
  const pools = c.pools.flatMap((pool) =>
    pool.id !== poolId
      ? [pool]
      : ids.map((id, i) => ({
          ...pool,
          id,
          name: nameOf(i + 1),
          shiftsPerYear: partOf(pool.shiftsPerYear, parts),
        })),
  )
  const perTeam = (e: TimeEffect): readonly TimeEffect[] => {
    if (e.destination.kind !== 'pool' || e.destination.poolId !== poolId) return [e]
    const occurrences = partOf(e.occurrences, parts)
    return ids.map((id, i) => ({
      ...e,
      id: i === 0 ? e.id : newId(),
      occurrences,
      destination: { kind: 'pool', poolId: id },
    }))
  }
  const technologies = c.technologies.map((t) => ({ ...t, timeEffects: t.timeEffects.flatMap(perTeam) }))
  return repair({ ...c, pools, technologies })
}

function partOf({ low, high, ...input }: Input, parts: number): Input {
  const divided = (text: Input['value']) => fromDecimal(toDecimal(text).div(parts)) ?? text
  return {
    ...input,
    value: divided(input.value),
    ...(low === undefined ? {} : { low: divided(low) }),
    ...(high === undefined ? {} : { high: divided(high) }),
  }
}
