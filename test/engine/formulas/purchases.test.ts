import { describe, expect, it } from 'vitest'
import type { AssetLine, Driver } from '../../../src/domain/lines.ts'
import { calculate, category, figures } from '../figures.ts'
import { asset, group, input, series, settings, technology } from '../small-case.ts'

/** Units per year and devices bought per column, for a number of users per year. */
function devices(
  users: readonly (number | string)[],
  line: Partial<AssetLine>,
  drivers: readonly Driver[] = [],
) {
  const c = calculate({
    settings: settings(users.length),
    groups: [group({ clients: series(...users) })],
    organisation: { locations: series(2, 3), employees: series(40, 50, 60), fte: series(30, 30, 35) },
    technologies: [
      technology({
        assets: [asset(line), ...drivers.map((driver, i) => asset({ ...line, driver, id: `a${i}` }))],
      }),
    ],
  })
  const all = c.model.capital.assets.map(({ asset: a }) => ({
    units: figures(c, a.units).slice(1),
    bought: figures(c, a.bought).slice(0, users.length),
  }))
  const [first] = all
  if (first === undefined) throw new Error('No asset')
  return { ...first, all, c }
}

describe('units', () => {
  it('are users by users per unit, with spare, in whole devices', () => {
    // 10 / 4 x 1.1 = 2.75; 25 / 4 x 1.1 = 6.875; 5 / 4 x 1.1 = 1.375
    const whole = { usersPerUnit: input(4), spare: input(0.1) }
    expect(devices([10, 25, 5], whole).units).toEqual([3, 7, 2])
    expect(devices([10, 25, 5], { ...whole, wholeUnits: false }).units).toEqual([2.75, 6.875, 1.375])
  })

  it('stay at 12 for 12.0000000001, and are 13 for what is really more', () => {
    expect(devices(['12.0000000001'], {}).units).toEqual([12])
    expect(devices(['12.0000001'], {}).units).toEqual([13])
    // a third of a user per unit, which cannot be written out: 9.000000000009
    expect(devices([3], { usersPerUnit: input('0.333333333333') }).units).toEqual([9])
  })

  it('follow another driver where the line says so', () => {
    const kinds = ['fixed', 'new-users', 'eligible-clients', 'locations', 'employees', 'fte'] as const
    const { all } = devices(
      [10, 20, 15],
      { usersPerUnit: input(5) },
      kinds.map((kind) => ({ kind })),
    )
    expect(all.map((a) => a.units)).toEqual([
      [2, 4, 3],
      [1, 1, 1],
      [2, 2, 0],
      [2, 4, 3],
      [1, 1, 1],
      [8, 10, 12],
      [6, 6, 7],
    ])
  })

  it('can be counted by the devices of another line', () => {
    const { all } = devices([10, 20, 15], { usersPerUnit: input(5) }, [{ kind: 'devices', assetId: 'a' }])
    // 2, 4 and 3 devices, one of these for each five: 0.4, 0.8, 0.6
    expect(all[1]?.units).toEqual([1, 1, 1])
  })
})

describe('purchases', () => {
  it('follow growth, and replace at the end of life what is still needed', () => {
    expect(devices([3, 7, 7, 7, 7], { life: input(3) }).bought).toEqual([3, 4, 0, 3, 4])
  })

  it('replace nothing that is not needed when numbers fall, and buy again when they rise', () => {
    expect(devices([10, 10, 4, 4], { life: input(2) }).bought).toEqual([10, 0, 4, 0])
    // year 3 needs 2 of the 7 that are there; in year 4 the 3 of column 0 are gone, and 4 of column 1 stay
    expect(devices([3, 7, 2, 7], { life: input(3) }).bought).toEqual([3, 4, 0, 3])
  })

  it('come every year with a life of one year, and once with a life beyond the horizon', () => {
    expect(devices([5, 5, 5], { life: input(1) }).bought).toEqual([5, 5, 5])
    expect(devices([5, 5, 5], { life: input(30) }).bought).toEqual([5, 0, 0])
  })

  it('are paid at the turn before use and sold at the end of life for the residual', () => {
    const { c } = devices([3, 7, 7, 7], { life: input(2), residual: input(0.25) })
    expect(category(c, 'investment')).toEqual([-3000, -4000, -3000, -4000, 0])
    // columns 2, 3 and 4 sell what was bought in 0, 1 and 2
    expect(category(c, 'proceeds')).toEqual([0, 0, 750, 1000, 750])
  })
})
