import { describe, expect, it } from 'vitest'
import type { Organisation } from '../../../src/domain/business-case.ts'
import type { Driver, OneOffLine, RecurringLine } from '../../../src/domain/lines.ts'
import { calculate, cash, category } from '../figures.ts'
import {
  asset,
  group,
  input,
  oneOff,
  recurring,
  series,
  settings,
  shared,
  technology,
} from '../small-case.ts'

const organisation: Organisation = {
  locations: series(2, 3),
  employees: series(10, 20),
  fte: series(8, 16),
}
/** Eligible 50 and 60, users 25 and 60, devices 3 and 6. */
const used = {
  groups: [{ id: 'served', groupId: 'g', eligible: input(0.5) }],
  adoption: { kind: 'list', shares: series(0.5, 1) },
  assets: [asset({ price: input(0), usersPerUnit: input(10) })],
} as const
const groups = [group({ clients: series(100, 120) })]
const ten = { amount: input(10) }

function recurringCost(driver: Driver, more: Partial<RecurringLine> = {}, startMonth = 1) {
  const line = recurring({ ...ten, driver, ...more })
  const t = technology({ ...used, startMonth: input(startMonth), recurring: [line] })
  return category(calculate({ settings: settings(2), groups, organisation, technologies: [t] }), 'recurring')
}

function oneOffCost(driver: Driver, column: number, more: Partial<OneOffLine> = {}) {
  const t = technology({ ...used, oneOffs: [oneOff({ ...ten, driver, column: input(column), ...more })] })
  return category(calculate({ settings: settings(2), groups, organisation, technologies: [t] }), 'one-off')
}

describe('recurring cost', () => {
  it.each([
    ['fixed', [0, -10, -10]],
    ['users', [0, -250, -600]],
    ['new-users', [0, -250, -350]],
    ['eligible-clients', [0, -500, -600]],
    ['locations', [0, -20, -30]],
    ['employees', [0, -100, -200]],
    ['fte', [0, -80, -160]],
  ] as const)('scales with %s', (kind, expected) => {
    expect(recurringCost({ kind })).toEqual(expected)
  })

  it('scales with the devices of an asset line', () => {
    expect(recurringCost({ kind: 'devices', assetId: 'a' })).toEqual([0, -30, -60])
  })

  it('per month is twelve times that a year, and in part in a year that is begun', () => {
    expect(recurringCost({ kind: 'users' }, { per: 'month' })).toEqual([0, -3000, -7200])
    expect(recurringCost({ kind: 'users' }, { per: 'month' }, 10)).toEqual([0, -750, -7200])
  })

  it('falls with the payer of the line', () => {
    const line = recurring({ payer: 'client' })
    const c = calculate({ settings: settings(1), shared: shared({ recurring: [line] }) })
    expect([cash(c), cash(c, 'client'), cash(c, 'society')]).toEqual([
      [0, 0],
      [0, -100],
      [0, -100],
    ])
  })

  it('of lines of no technology scales with the organisation, from year 1 on', () => {
    const lines = (['fixed', 'locations', 'employees', 'fte'] as const).map((kind) =>
      recurring({ id: kind, driver: { kind }, ...ten }),
    )
    const c = calculate({ settings: settings(2), organisation, shared: shared({ recurring: lines }) })
    expect(cash(c)).toEqual([0, -10 - 20 - 100 - 80, -10 - 30 - 200 - 160])
  })
})

describe('one-off cost', () => {
  it.each([
    ['fixed', [0, 0, -10]],
    ['users', [0, 0, -600]],
    ['eligible-clients', [0, 0, -600]],
    ['locations', [0, 0, -30]],
    ['employees', [0, 0, -200]],
    ['fte', [0, 0, -160]],
  ] as const)('scales with %s in its column', (kind, expected) => {
    expect(oneOffCost({ kind }, 2)).toEqual(expected)
  })

  it('scales with devices', () => {
    expect(oneOffCost({ kind: 'devices', assetId: 'a' }, 2)).toEqual([0, 0, -60])
  })

  it('of new users falls in each year that has them, whatever its column', () => {
    expect(oneOffCost({ kind: 'new-users' }, 0)).toEqual([0, -250, -350])
    expect(oneOffCost({ kind: 'new-users' }, 2)).toEqual([0, -250, -350])
  })

  it('at the start is counted by the organisation as it is in year 1', () => {
    expect(oneOffCost({ kind: 'fixed' }, 0)).toEqual([-10, 0, 0])
    expect(oneOffCost({ kind: 'locations' }, 0)).toEqual([-20, 0, 0])
    expect(oneOffCost({ kind: 'employees' }, 0)).toEqual([-100, 0, 0])
    expect(oneOffCost({ kind: 'fte' }, 0)).toEqual([-80, 0, 0])
  })

  it('at the start has no users yet', () => {
    expect(oneOffCost({ kind: 'users' }, 0)).toEqual([0, 0, 0])
  })

  it('beyond the horizon is not made', () => {
    expect(oneOffCost({ kind: 'fixed' }, 3)).toEqual([0, 0, 0])
  })
})
