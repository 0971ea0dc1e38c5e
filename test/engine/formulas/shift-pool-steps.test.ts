import { describe, expect, it } from 'vitest'
import type { ShiftPool } from '../../../src/domain/business-case.ts'
import { calculate, category, figures } from '../figures.ts'
import { input, pool, settings, technology, timeEffect } from '../small-case.ts'

/** A pool of 365 shifts of 8 hours, 4 people of whom 2 must stay, in which each shift saves `hours` (below zero: takes). */
function shiftWith(hours: number | string, parts: Partial<ShiftPool> = {}) {
  const extra = Number(hours) < 0
  const effect = timeEffect({
    direction: extra ? 'extra' : 'saved',
    // ten users once a day, so that this is `hours` per shift for all together
    minutes: input(typeof hours === 'string' ? hours : Math.abs(hours) * 6),
    occurrences: input(1),
    destination: { kind: 'pool', poolId: 'p' },
  })
  const c = calculate({
    settings: settings(1),
    pools: [pool(parts)],
    technologies: [technology({ timeEffects: [effect] })],
  })
  const [report] = c.model.pools
  if (report === undefined) throw new Error('No pool')
  const { together } = report
  return {
    steps: figures(c, together.steps)[1],
    toNext: figures(c, together.minutesToNext)[1],
    toSpare: figures(c, together.minutesToSpare)[1],
    cashable: figures(c, report.cashableHours)[1],
    hours: [figures(c, c.model.hours.cash)[1], figures(c, c.model.hours.quality)[1]],
    money: category(c, 'time-cash')[1],
  }
}

describe('a shift pool that saves time', () => {
  it.each([
    [2, 0],
    [7.9, 0],
    [8, 1],
    [15.9, 1],
    [16, 2],
    [30, 2],
  ])('of %s hours a shift frees %s whole people, never below the minimum presence', (hours, people) => {
    expect(shiftWith(hours).steps).toBe(people)
  })

  it('frees a person for what is 8 hours but for the last digits, and none for a second less', () => {
    // 47.9999999999 minutes x 10 users is 7.99999999998 hours
    expect(shiftWith('47.9999999999').steps).toBe(1)
    expect(shiftWith('47.998').steps).toBe(0)
  })

  it('frees no one where the minimum is present already', () => {
    expect(shiftWith(30, { minimumPresence: input(4) }).steps).toBe(0)
    expect(shiftWith(30, { minimumPresence: input(5) }).steps).toBe(0)
  })

  it('turns the hours of the people freed into money, and the rest into quality', () => {
    // 10 hours a shift is 3 650 a year; one person fewer is 8 x 365 = 2 920
    const found = shiftWith(10)
    expect(found.cashable).toBe(2920)
    expect(found.hours).toEqual([2920, 730])
    expect(found.money).toBe(2920 * 50)
  })

  it('counts every shift of every team', () => {
    const { steps, cashable } = shiftWith(20, { shiftsPerYear: input(730) })
    // the same hours over twice the shifts: 10 a shift
    expect([steps, cashable]).toEqual([1, 5840])
  })

  it('does not count slack that was there before as saved', () => {
    expect(shiftWith(7, { workload: input(0.5) }).steps).toBe(0)
  })
})

describe('a shift pool that takes time', () => {
  /** 4 x 8 x 0.1 = 3.2 hours of a shift are not worked. */
  const slack = { workload: input(0.9) }

  it.each([
    [-1, 0],
    [-3.2, 0],
    [-3.3, -1],
    [-11.2, -1],
    [-11.3, -2],
  ])('of %s hours a shift absorbs it in unused time first: %s people', (hours, people) => {
    expect(shiftWith(hours, slack).steps).toBe(people)
  })

  it('needs a whole person for any time where all present hours are work', () => {
    expect(shiftWith(-0.1).steps).toBe(-1)
    expect(shiftWith(-8).steps).toBe(-1)
  })

  it('costs the hours of the people added; those present absorb the rest or get it back', () => {
    // 1 hour a shift absorbed; 4 hours a shift met by one person of 8 hours, so 4 are left
    expect(shiftWith(-1, slack)).toMatchObject({ hours: [0, -365], money: 0 })
    expect(shiftWith(-4, slack)).toMatchObject({ hours: [-2920, 1460], money: -146000 })
  })
})

describe('how near the steps of a shift pool are', () => {
  it('tells how many minutes the next step takes and how many the present one has to spare', () => {
    expect(shiftWith(2)).toMatchObject({ toNext: 360, toSpare: 120 })
    expect(shiftWith(10)).toMatchObject({ toNext: 360, toSpare: 120 })
    expect(shiftWith(8)).toMatchObject({ toNext: 480, toSpare: 0 })
    // two people are freed at 16 hours, whatever is saved beyond
    expect(shiftWith(30).toSpare).toBe(840)
  })

  it('counts unused time: extra work can grow until it is full', () => {
    const slack = { workload: input(0.9) }
    // 3.2 hours unused, of which 1 is taken: 2.2 left; the first person is freed at 8 hours saved, 9 away
    expect(shiftWith(-1, slack)).toMatchObject({ toNext: 540, toSpare: 132 })
    // the person freed is lost below 8 hours saved, whatever is unused
    expect(shiftWith(10, slack).toSpare).toBe(120)
    // 2 hours saved may be lost, and then 3.2 of unused time
    expect(shiftWith(2, slack)).toMatchObject({ toNext: 360, toSpare: 312 })
  })

  it('counts from the person added: fewer at 3.2 hours of extra work, one more beyond 11.2', () => {
    expect(shiftWith(-4, { workload: input(0.9) })).toMatchObject({ toNext: 48, toSpare: 432 })
  })

  it('counts whole shifts where less than a person can be missed', () => {
    // 2.5 people at most: the third step is half a person, and is lost below 24 hours
    expect(shiftWith(30, { staffPerShift: input(4.5) })).toMatchObject({ steps: 2.5, toSpare: 360 })
  })
})
