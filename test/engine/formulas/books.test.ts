import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../src/domain/business-case.ts'
import type { AssetLine } from '../../../src/domain/lines.ts'
import { calculate, category, figure, figures, viewOf } from '../figures.ts'
import { asset, FIXED, input, recurring, settings, shared } from '../small-case.ts'

/** One device of 1 000 that leaves 10 %, at 4 % financing. */
function books(
  horizon: number,
  life: number,
  nicLife: number,
  more: Partial<Settings> = {},
  a: Partial<AssetLine> = {},
) {
  const base = settings(horizon, { financingRate: input(0.04), ...more })
  const line = asset({ driver: FIXED, life: input(life), residual: input(0.1), ...a })
  const c = calculate({
    settings: { ...base, nic: { ...base.nic, life: input(nicLife) } },
    shared: shared({ assets: [line], recurring: [recurring()] }),
  })
  const report = c.model.capital.assets[0]
  if (report === undefined) throw new Error('No asset')
  const of = (b: typeof report.books) => ({
    depreciation: figures(c, b.depreciation).slice(1),
    loss: figures(c, b.disposalLoss).slice(1),
    interest: figures(c, b.interest).slice(1),
    left: figure(c, b.bookValueLeft),
  })
  return { c, actual: of(report.books), norm: of(report.booksOnNorm) }
}

describe('the books of an asset', () => {
  it('on the actual life: (1000 - 100) / 3 a year, no loss, interest on the book value at the start of the year', () => {
    expect(books(3, 3, 10).actual).toEqual({
      depreciation: [300, 300, 300],
      loss: [0, 0, 0],
      // 4 % of 1000, 700, 400
      interest: [40, 28, 16],
      left: 0,
    })
  })

  it('on the norm life: (1000 - 100) / 10 a year, and what is left less the proceeds is lost at replacement', () => {
    expect(books(4, 3, 10).norm).toEqual({
      depreciation: [90, 90, 90, 90],
      // 1000 - 3 x 90 = 730 left, 100 got for it
      loss: [0, 0, 630, 0],
      interest: [40, 36.4, 32.8, 40],
      left: 910,
    })
  })

  it('has no charge after a book life that is shorter than the life, but interest on the residual', () => {
    expect(books(4, 4, 2).norm).toEqual({
      depreciation: [450, 450, 0, 0],
      loss: [0, 0, 0, 0],
      // 4 % of 1000, 550, 100, 100
      interest: [40, 22, 4, 4],
      left: 0,
    })
  })

  it('has no loss at the horizon while the device is in use', () => {
    const { actual, norm } = books(2, 5, 10)
    expect(actual).toEqual({ depreciation: [180, 180], loss: [0, 0], interest: [40, 32.8], left: 640 })
    expect(norm).toEqual({ depreciation: [90, 90], loss: [0, 0], interest: [40, 36.4], left: 820 })
  })

  it('gives the exploitation: running cost, depreciation, loss and interest, but not the purchase or the sale', () => {
    const { c } = books(4, 3, 10)
    expect(figures(c, viewOf(c).statement.exploitation)).toEqual([0, -440, -428, -416, -440])
    expect(figures(c, c.model.exploitationOnNorm)).toEqual([
      0,
      -100 - 90 - 40,
      -100 - 90 - 36.4,
      -100 - 90 - 630 - 32.8,
      -100 - 90 - 40,
    ])
  })

  it('charges nothing to the provider for what another pays', () => {
    const { c } = books(2, 2, 10, {}, { payer: 'housing-corporation' })
    expect(figures(c, viewOf(c).statement.exploitation)).toEqual([0, -100, -100])
    expect(figures(c, viewOf(c, 'housing-corporation').statement.exploitation)).toEqual([
      0,
      -450 - 40,
      -450 - 22,
    ])
    expect(category(c, 'investment')).toEqual([0, 0, 0])
  })
})

describe('the terminal value', () => {
  const on = { terminalValue: true }

  it('is what is not yet used up over the actual life, per cohort', () => {
    // 1000 - 900 x 2/3 for a device of column 0; one bought in column 3 counts 1000 - 900 x 1/3 in column 4
    expect(category(books(2, 3, 10, on).c, 'terminal-value')).toEqual([0, 0, 400])
    expect(category(books(4, 3, 10, on).c, 'terminal-value')).toEqual([0, 0, 0, 0, 700])
  })

  it('is nothing where the life ends at the horizon, as the device is sold then', () => {
    const { c } = books(3, 3, 10, on)
    expect(category(c, 'terminal-value')).toEqual([0, 0, 0, 0])
    expect(category(c, 'proceeds')).toEqual([0, 0, 0, 100])
  })

  it('counts in net present value but is no cash and no income', () => {
    const without = books(2, 3, 10).c
    const { c } = books(2, 3, 10, on)
    const of = (x: typeof c) => viewOf(x).statement
    expect(figures(c, of(c).cash)).toEqual(figures(without, of(without).cash))
    expect(figures(c, of(c).exploitation)).toEqual(figures(without, of(without).exploitation))
    expect(figure(c, of(c).netPresentValue) - figure(without, of(without).netPresentValue)).toBe(400)
    expect(figure(c, viewOf(c).indicators.peakFunding)).toBe(1200)
  })
})
