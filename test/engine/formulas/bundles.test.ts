import { describe, expect, it } from 'vitest'
import type { Settings, Technology } from '../../../src/domain/business-case.ts'
import { newBundle } from '../../../src/domain/defaults.ts'
import type { Bundle } from '../../../src/domain/lines.ts'
import { calculate, cash, category, figure, figures, six } from '../figures.ts'
import { asset, indices, input, oneOff, recurring, series, settings, technology } from '../small-case.ts'

const adopted = (...values: number[]) => ({ kind: 'list', shares: series(...values) }) as const

/** A device of 1 000 for each of ten users, 50 for each in a one-off, and 20 a year for each; a service of 100 a year beside it. */
function bundled(
  parts: Partial<Bundle>,
  first: Partial<Technology> = {},
  second: Partial<Technology> = {},
  timing: Settings['timing'] = 'end',
) {
  const c = calculate({
    settings: settings(2, {
      timing,
      discountRate: input(0.1),
      indices: indices({ technology: series(0.1) }),
    }),
    technologies: [
      technology({
        assets: [asset({ life: input(5) })],
        oneOffs: [oneOff({ amount: input(50), driver: { kind: 'new-users' } })],
        recurring: [
          recurring({ amount: input(20), driver: { kind: 'users' } }),
          recurring({ id: 'beside', amount: input(100), index: 'none' }),
        ],
        ...first,
      }),
      technology({ id: 'u', adoption: adopted(0.4, 1), ...second }),
    ],
    bundles: [
      {
        ...newBundle('b', 'Bundle'),
        replaces: ['a', 'o', 'r'],
        technologyIds: ['t', 'u'],
        pricePerUser: input(30),
        fixedFee: input(200),
        vat: input(0),
        ...parts,
      },
    ],
  })
  const [report] = c.model.bundles
  if (report === undefined) throw new Error('No bundle')
  return { c, report }
}

describe('a bundle', () => {
  it('that is not chosen leaves the separate lines as they are', () => {
    const { c } = bundled({ chosen: false })
    expect(cash(c)).toEqual([-10000, -500 - 200 - 100, -220 - 100])
    expect(category(c, 'bundle')).toEqual([0, 0, 0])
  })

  it('that is chosen comes in the place of the lines that it replaces', () => {
    const { c } = bundled({ chosen: true })
    // 30 x 12 x 10 users + 200, and 10 % dearer in year 2; the service beside it stays
    expect(cash(c)).toEqual([0, -3800 - 100, -4180 - 100])
    expect(category(c, 'investment')).toEqual([0, 0, 0])
  })

  it('takes replaced devices out of depreciation, interest and the norm as well', () => {
    const { c } = bundled({ chosen: true })
    expect(figures(c, c.model.capital.actual)).toEqual([0, 0, 0])
    expect(figures(c, c.model.capital.onNorm)).toEqual([0, 0, 0])
    expect(figures(c, c.model.capital.reimbursement)).toEqual([0, 0, 0])
  })

  it('reports both totals whichever is chosen, plain and in present value', () => {
    for (const chosen of [false, true]) {
      const { c, report } = bundled({ chosen })
      const of = (x: typeof report.separate) => [figure(c, x.total), figure(c, x.present)]
      // 10 000 + 500 + 200 + 220, and 10 000 + 700 / 1.1 + 220 / 1.21
      expect(of(report.separate)).toEqual([10920, 10818.181818])
      expect(of(report.bundled)).toEqual([7980, 6909.090909])
    }
  })

  it('discounts its price from the middle of the year, where the case does, and devices from the turn', () => {
    const { c, report } = bundled({}, {}, {}, 'mid')
    expect(figure(c, report.bundled.present)).toBe(six(3800 / 1.1 ** 0.5 + 4180 / 1.1 ** 1.5)[0])
    expect(figure(c, report.separate.present)).toBe(six(10000 + 700 / 1.1 ** 0.5 + 220 / 1.1 ** 1.5)[0])
  })

  it('takes what devices bring at sale off their cost, and discounts purchases and sales at the turn', () => {
    const renewed = { assets: [asset({ life: input(1), residual: input(0.2) })], oneOffs: [], recurring: [] }
    const { c, report } = bundled({}, renewed, {}, 'mid')
    // 10 000 | 10 000 - 2 000 | - 2 000
    expect(figure(c, report.separate.total)).toBe(16000)
    expect(figure(c, report.separate.present)).toBe(six(10000 + 8000 / 1.1 - 2000 / 1.21)[0])
  })

  it('counts a user of several technologies once: in each year the technology with most users', () => {
    const { c } = bundled({ chosen: true, per: 'year' }, { adoption: adopted(0.5, 0.7), assets: [] })
    // 5 of the first, then 10 of the second: 30 x 5 + 200, (30 x 10 + 200) x 1.1
    expect(category(c, 'bundle')).toEqual([0, -350, -550])
  })

  it('costs in part in a year that is begun, price and fee', () => {
    const late = { startMonth: input(7), lastYear: input(1) }
    const { c } = bundled({ chosen: true, per: 'year' }, late, { ...late, startMonth: input(10) })
    // half a year of 30 x 10 + 200; the second technology has 4 users for a quarter
    expect(category(c, 'bundle')).toEqual([0, -250, 0])
  })

  it('has VAT as other lines, and its own payer', () => {
    const { c } = bundled({ chosen: true, vat: input(0.21), payer: 'client' })
    expect(category(c, 'bundle', 'client')).toEqual([0, -4598, -5057.8])
    expect(category(c, 'bundle')).toEqual([0, 0, 0])
  })
})
