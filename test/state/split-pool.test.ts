import { describe, expect, it } from 'vitest'
import { Calculation } from '../../src/engine/calculation.ts'
import { splitPool, teamsOf } from '../../src/state/edits/split-pool.ts'
import { input, pool, smallCase, technology, timeEffect } from '../engine/small-case.ts'

const INTO_POOL = { kind: 'pool', poolId: 'p' } as const
const TWO_TEAMS = smallCase({
  pools: [pool({ shiftsPerYear: input(730) })],
  technologies: [
    technology({
      timeEffects: [
        timeEffect({ minutes: input(60), destination: INTO_POOL }),
        timeEffect({ id: 'x', direction: 'extra', destination: INTO_POOL }),
        timeEffect({ id: 'other' }),
      ],
    }),
  ],
})

function split() {
  let next = 0
  const newId = () => `new-${String(++next)}`
  return splitPool(TWO_TEAMS, 'p', ['north', 'south'], newId, (team) => `Pool, team ${String(team)}`)
}

describe('a pool of several teams', () => {
  it('is known by its shifts', () => {
    expect([365, 730, 1095, 300].map((n) => teamsOf(pool({ shiftsPerYear: input(n) })))).toEqual([1, 2, 3, 1])
  })

  it('becomes a pool per team, with a part of the shifts and of what is aimed at it', () => {
    const after = split()
    expect(after.pools.map(({ id, name, shiftsPerYear }) => [id, name, shiftsPerYear.value])).toEqual([
      ['north', 'Pool, team 1', '365'],
      ['south', 'Pool, team 2', '365'],
    ])
    const effects = after.technologies[0]?.timeEffects ?? []
    expect(effects.map((e) => [e.id, e.occurrences.value, e.destination])).toEqual([
      ['e', '1', { kind: 'pool', poolId: 'north' }],
      ['new-1', '1', { kind: 'pool', poolId: 'south' }],
      ['x', '1', { kind: 'pool', poolId: 'north' }],
      ['new-2', '1', { kind: 'pool', poolId: 'south' }],
      ['other', '2', timeEffect().destination],
    ])
  })

  it('comes to the same result', () => {
    const [before, after] = [Calculation.of(TWO_TEAMS), Calculation.of(split())]
    const worth = (c: Calculation) => c.value(c.view('provider')!.statement.netPresentValue)
    expect(worth(after).toString()).toBe(worth(before).toString())
    expect(worth(before).isZero()).toBe(false)
  })
})
