import { expect, test, vi } from 'vitest'
import { describeRefusals, hip, rounds, sensor } from './refusal-rows.ts'
import { type Tree, at, bent, refusalsOf, releasedTree, stepsOf } from './tree.ts'

vi.setConfig({ testTimeout: 60_000 })

const id = 'case.groups[0].id'

test.each([[''], ['a b'], ['a.b'], ['../c'], ['é'], ['a'.repeat(65)], ['__proto__'], ['Constructor']])(
  '%j is no id',
  (text) => {
    const refusals = refusalsOf(bent(releasedTree(), id, text))
    expect(refusals).toMatchObject([{ code: 'not-an-id', path: id }])
  },
)

describeRefusals('an id', [
  ['a number', id, 123, { code: 'wrong-type', expected: 'text', found: '123' }],
  [
    'the id of another group',
    'case.groups[1].id',
    'pg',
    { code: 'duplicate-id', id: 'pg', first: 'case.groups[0].id' },
  ],
  ['the same id in capitals', 'case.groups[1].id', 'PG', { code: 'duplicate-id', id: 'PG' }],
  [
    'a line id of another technology',
    'case.technologies[1].recurring[0].id',
    'licentie',
    { code: 'duplicate-id', id: 'licentie', first: 'case.technologies[0].recurring[0].id' },
  ],
  ['a time effect with the id of an asset', `${rounds}.id`, 'sensor', { code: 'duplicate-id' }],
  [
    'a funding line with the id of a bundle',
    'case.funding[0].id',
    'pakket',
    { code: 'duplicate-id', id: 'pakket' },
    'case.funding[0].id',
  ],
  ['a group served twice', 'case.technologies[0].groups[1].groupId', 'pg', { code: 'duplicate-id' }],
  ['a line replaced twice', 'case.bundles[0].replaces[1]', 'licentie', { code: 'duplicate-id' }],
  ['parts of an effect with one id', `${hip}.amounts[1].id`, 'heup-zvw', { code: 'duplicate-id' }],
  [
    'an own stakeholder with a known id',
    'case.stakeholders[0].id',
    'wlz',
    { code: 'reserved-id', id: 'wlz' },
  ],
  ['a known id in capitals', 'case.stakeholders[0].id', 'WLZ', { code: 'reserved-id', id: 'WLZ' }],
])

describeRefusals('a reference to what is not there:', [
  [
    'a stakeholder',
    `${sensor}.payer`,
    'bank',
    { code: 'broken-reference', target: 'stakeholder', id: 'bank' },
  ],
  [
    'the payer of a bundle',
    'case.bundles[0].payer',
    'bank',
    { code: 'broken-reference', target: 'stakeholder' },
  ],
  [
    'who gains by an effect',
    `${hip}.amounts[0].stakeholder`,
    'x',
    { code: 'broken-reference', target: 'stakeholder' },
  ],
  ['who shares an effect', 'case.shared.effects[0].shares[0].stakeholder', 'x', { code: 'broken-reference' }],
  ['the payer of revenue', 'case.technologies[2].effects[0].payer', 'x', { code: 'broken-reference' }],
  ['a funder', 'case.funding[0].funder', 'x', { code: 'broken-reference', target: 'stakeholder' }],
  ['a lender', 'case.financing[0].lender', 'x', { code: 'broken-reference', target: 'stakeholder' }],
  ['an investor', 'case.financing[1].investor', 'x', { code: 'broken-reference', target: 'stakeholder' }],
  ['an outcome payer', 'case.financing[1].outcomePayers[0].stakeholder', 'x', { code: 'broken-reference' }],
  ['a group', 'case.technologies[1].groups[0].groupId', 'x', { code: 'broken-reference', target: 'group' }],
  ['a group of a time effect', `${rounds}.groupIds[0]`, 'x', { code: 'broken-reference', target: 'group' }],
  ['a function', `${rounds}.functionId`, 'x', { code: 'broken-reference', target: 'function' }],
  [
    'the function of a pool',
    'case.pools[0].functionId',
    'x',
    { code: 'broken-reference', target: 'function' },
  ],
  ['a pool', `${rounds}.destination.poolId`, 'dag', { code: 'broken-reference', target: 'pool', id: 'dag' }],
  [
    'an asset',
    'case.shared.oneOffs[0].driver.assetId',
    'sensor',
    { code: 'broken-reference', target: 'asset' },
  ],
  [
    'a technology',
    'case.bundles[0].technologyIds[0]',
    'x',
    { code: 'broken-reference', target: 'technology' },
  ],
  [
    'the technology of funding',
    'case.funding[1].amount.technologyId',
    'x',
    { code: 'broken-reference', target: 'technology' },
  ],
  [
    'the asset of funding',
    'case.funding[1].amount.driver',
    { kind: 'devices', assetId: 'sensor' },
    { code: 'broken-reference', target: 'asset', id: 'sensor' },
    'case.funding[1].amount.driver.assetId',
  ],
  [
    'a line',
    'case.bundles[0].replaces[0]',
    'rondes',
    { code: 'broken-reference', target: 'line', id: 'rondes' },
  ],
])

describeRefusals('a driver', [
  [
    'an asset that scales with itself',
    'case.shared.assets[0].driver',
    { kind: 'devices', assetId: 'wifi-punt' },
    { code: 'circular-reference', circle: ['Wifi-punt', 'Wifi-punt'] },
    'case.shared.assets[0].driver.assetId',
  ],
  [
    'assets that scale with each other',
    `${sensor}.driver`,
    { kind: 'devices', assetId: 'ontvanger' },
    { code: 'circular-reference', circle: ['Sensor', 'Ontvanger', 'Sensor'] },
    `${sensor}.driver.assetId`,
  ],
  [
    'a shared line that scales with users',
    'case.shared.recurring[0].driver.kind',
    'users',
    {
      code: 'driver-not-allowed',
      driver: 'users',
      allowed: ['fixed', 'locations', 'employees', 'fte', 'devices'],
    },
  ],
  [
    'a shared line that scales with new users',
    'case.shared.oneOffs[0].driver',
    { kind: 'new-users' },
    { code: 'driver-not-allowed' },
    'case.shared.oneOffs[0].driver.kind',
  ],
  [
    'a shared asset for eligible clients',
    'case.shared.assets[0].driver.kind',
    'eligible-clients',
    { code: 'driver-not-allowed' },
  ],
])

test('a shared effect per user is refused', () => {
  const effect = bent(at(releasedTree(), stepsOf(hip)) ?? null, 'id', 'heup-2')
  expect(refusalsOf(bent(releasedTree(), 'case.shared.effects[2]', effect))).toMatchObject([
    {
      code: 'effect-not-allowed',
      kind: 'event',
      allowed: ['admission', 'sick-leave', 'turnover', 'revenue'],
      path: 'case.shared.effects[2].kind',
    },
  ])
})

test('a chain of 400 assets is fine and a circle of 400 is refused once', () => {
  const place = 'case.technologies[2].assets'
  const base = at(releasedTree(), stepsOf(sensor)) ?? null
  const asset = (n: number, driver: Tree) => bent(bent(base, 'id', `a${String(n)}`), 'driver', driver)
  const devicesOf = (n: number) => ({ kind: 'devices', assetId: `a${String(n)}` })
  const chain = Array.from({ length: 399 }, (_, n) => asset(n, devicesOf(n + 1)))
  expect(refusalsOf(bent(releasedTree(), place, [...chain, asset(399, { kind: 'users' })]))).toEqual([])
  const circle = refusalsOf(bent(releasedTree(), place, [...chain, asset(399, devicesOf(0))]))
  expect(circle).toMatchObject([{ code: 'circular-reference', path: `${place}[0].driver.assetId` }])
})
