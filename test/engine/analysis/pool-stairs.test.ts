import { describe, expect, it } from 'vitest'
import { Calculation } from '../../../src/engine/calculation.ts'
import {
  atMinutes,
  minutesToNext,
  peopleFewer,
  poolValue,
  savedMinutes,
  stairsOf,
} from '../../../src/engine/analysis/pool-stairs.ts'
import { Decimal, ZERO } from '../../../src/quantity/decimal.ts'
import { input, pool, smallCase, technology, timeEffect } from '../small-case.ts'

const INTO_POOL = { kind: 'pool', poolId: 'p' } as const

/** Ten users save 730 hours a year on 365 shifts: two hours a shift, of eight; two of four people can be missed. */
const calculation = Calculation.of(
  smallCase({
    pools: [pool()],
    technologies: [technology({ timeEffects: [timeEffect({ destination: INTO_POOL })] })],
  }),
)

const at = atMinutes(calculation, 'p', 2)

const number = (value: Decimal) => Number(value.toFixed(6))

describe('the stairs of a pool', () => {
  it('are where a whole shift is saved, up to the minimum presence', () => {
    const stairs = stairsOf(at!, 'p', 2, ZERO)
    expect(stairs.map(({ from, people }) => [number(from), number(people)])).toEqual([
      [0, 0],
      [480, 1],
      [960, 2],
    ])
  })

  it('begin below zero where extra work takes people', () => {
    const extra = timeEffect({ id: 'x', direction: 'extra', minutes: input(36), destination: INTO_POOL })
    const c = Calculation.of(
      smallCase({
        pools: [pool()],
        technologies: [technology({ timeEffects: [timeEffect({ destination: INTO_POOL }), extra] })],
      }),
    )
    const net = savedMinutes(c, 'p', 2)
    expect(number(net)).toBe(-600)
    const stairs = stairsOf(atMinutes(c, 'p', 2)!, 'p', 2, net)
    expect(stairs.map(({ from, people }) => [number(from), number(people)])).toEqual([
      [-600, -2],
      [-480, -1],
      [0, 0],
      [480, 1],
      [960, 2],
    ])
  })
})

describe('a pool moved to so many minutes', () => {
  it('is the case itself where it stands now', () => {
    expect(number(savedMinutes(calculation, 'p', 2))).toBe(120)
    expect(at!(new Decimal(120))).toBe(calculation)
  })

  it('is worth what the people fewer are worth, as the model says', () => {
    const values = [0, 479, 480, 700, 960, 2000].map((minutes) => {
      const moved = at!(new Decimal(minutes))
      return [peopleFewer(moved, 'p', 2), poolValue(moved, 'p', 2)].map(number)
    })
    const yearly = 8 * 365 * 50
    expect(values).toEqual([
      [0, 0],
      [0, 0],
      [1, yearly],
      [1, yearly],
      [2, 2 * yearly],
      [2, 2 * yearly],
    ])
    expect(number(minutesToNext(at!(new Decimal(479)), 'p', 2))).toBe(1)
  })

  it('moves the result of the provider with it', () => {
    const worth = (c: Calculation) => number(c.value(c.view('provider')!.statement.netPresentValue))
    expect(worth(at!(new Decimal(480)))).toBe(3 * 8 * 365 * 50)
    expect(worth(calculation)).toBe(0)
  })

  it('is not possible where nothing saves time', () => {
    const late = technology({ start: input(3), timeEffects: [timeEffect({ destination: INTO_POOL })] })
    const c = Calculation.of(smallCase({ pools: [pool()], technologies: [late] }))
    expect(atMinutes(c, 'p', 2)).toBeNull()
    expect(atMinutes(c, 'p', 3)).not.toBeNull()
  })
})
