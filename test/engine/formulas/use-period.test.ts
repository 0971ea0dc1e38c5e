import { describe, expect, it } from 'vitest'
import type { Technology } from '../../../src/domain/business-case.ts'
import { calculate, cash, category, figures } from '../figures.ts'
import { asset, FIXED, input, oneOff, recurring, series, settings, shares } from '../small-case.ts'
import { technology, timeEffect } from '../small-case.ts'

/** Ten users of a device of 500 that lives five years and is then worth 100, and 100 a year per user. */
const lines = {
  assets: [asset({ price: input(500), life: input(5), residual: input(0.2) })],
  recurring: [recurring({ driver: { kind: 'users' } })],
}

function used(period: Partial<Technology>, horizon = 4) {
  const t = technology({ ...lines, ...period })
  const c = calculate({ settings: settings(horizon, { financingRate: input(0.1) }), technologies: [t] })
  const books = c.model.capital.assets[0]?.books
  if (books === undefined) throw new Error('No asset')
  return { c, books, users: figures(c, c.model.volumes[0]?.users ?? []) }
}

describe('the period of use', () => {
  it('starts in a month: amounts per year in part, devices and depreciation in full', () => {
    const { c, books } = used({ startMonth: input(4) })
    // (13 - 4) / 12 of 1 000
    expect(category(c, 'recurring')).toEqual([0, -750, -1000, -1000, -1000])
    expect(category(c, 'investment')).toEqual([-5000, 0, 0, 0, 0])
    expect(figures(c, books.depreciation)).toEqual([0, 800, 800, 800, 800])
  })

  it('starts in December with one month, and in January with all', () => {
    expect(category(used({ startMonth: input(12) }).c, 'recurring')[1]).toBe(-83.333333)
    expect(category(used({ startMonth: input(1) }).c, 'recurring')[1]).toBe(-1000)
  })

  it('starts in a later year, which moves purchases and the whole ramp', () => {
    const { c, users } = used({
      start: input(2),
      startMonth: input(7),
      adoption: { kind: 'list', shares: series(0.5, 1) },
    })
    expect(users).toEqual([0, 0, 5, 10, 10])
    expect(category(c, 'investment')).toEqual([0, -2500, -2500, 0, 0])
    expect(category(c, 'recurring')).toEqual([0, 0, -250, -1000, -1000])
  })

  it('ends after the last year: devices are sold, the rest of the book value is a loss of that year', () => {
    const { c, books, users } = used({ start: input(2), lastYear: input(3) })
    expect(users).toEqual([0, 0, 10, 10, 0])
    expect(cash(c)).toEqual([0, -5000, -1000, -1000 + 1000, 0])
    expect(figures(c, books.depreciation)).toEqual([0, 0, 800, 800, 0])
    // 5000 - 2 x 800 = 3400 left, 1000 of it is got back
    expect(figures(c, books.disposalLoss)).toEqual([0, 0, 0, 2400, 0])
    expect(figures(c, books.interest)).toEqual([0, 0, 500, 420, 0])
  })

  it('ends with every cohort that is still in use, and replaces nothing for years without use', () => {
    const growing = used({
      lastYear: input(3),
      adoption: { kind: 'list', shares: series(0.4, 0.4, 1) },
      assets: [asset({ price: input(500), life: input(2), residual: input(0.2) })],
      recurring: [],
    })
    // 4 devices live until column 2; 10 are bought in 2 for year 3 only, and sold in 3
    expect(cash(growing.c)).toEqual([-2000, 0, -5000 + 400, 1000, 0])
    expect(figures(growing.c, growing.books.disposalLoss)).toEqual([0, 0, 0, 5000 - 2000 - 1000, 0])
  })

  it('has no terminal value for what was sold, but has one where the last year is the horizon', () => {
    const t = (lastYear: number) => technology({ ...lines, lastYear: input(lastYear) })
    const terminal = (lastYear: number) =>
      category(
        calculate({ settings: settings(4, { terminalValue: true }), technologies: [t(lastYear)] }),
        'terminal-value',
      )
    expect(terminal(3)).toEqual([0, 0, 0, 0, 0])
    // 5000 - 4000 x 4/5
    expect(terminal(4)).toEqual([0, 0, 0, 0, 1800])
  })

  it('may start after the horizon: then only what is spent at the start is left', () => {
    const { c } = used({ start: input(5), oneOffs: [oneOff({ driver: FIXED, amount: input(300) })] })
    expect(cash(c)).toEqual([-300, 0, 0, 0, 0])
  })

  it('pays a one-off in full whatever the start', () => {
    const late = [oneOff({ column: input(2) }), oneOff({ id: 'n', driver: { kind: 'new-users' } })]
    const { c } = used({
      start: input(2),
      startMonth: input(10),
      oneOffs: late,
      assets: [asset({ price: input(0) })],
      recurring: [],
    })
    // 100 fixed in year 2, and 100 for each of ten new users in that year
    expect(cash(c)).toEqual([0, 0, -100 - 1000, 0, 0])
  })

  it('limits devices that are counted by something else than users as well', () => {
    const { c, books } = used({
      start: input(2),
      lastYear: input(3),
      assets: [asset({ driver: { kind: 'locations' }, life: input(5) })],
    })
    expect(category(c, 'investment')).toEqual([0, -1000, 0, 0, 0])
    expect(figures(c, books.disposalLoss)).toEqual([0, 0, 0, 600, 0])
  })

  it('that is one year later gives the same, one year later', () => {
    const timeEffects = [timeEffect({ destination: shares(1, 0) })]
    const adoption = { kind: 'list', shares: series(0.3, 0.7, 1) } as const
    const at = (start: number) => cash(used({ ...lines, timeEffects, adoption, start: input(start) }, 5).c)
    const [now, later] = [at(1), at(2)]
    expect(later).toEqual([0, ...now.slice(0, -1)])
    expect(now[1]).not.toBe(0)
  })
})
