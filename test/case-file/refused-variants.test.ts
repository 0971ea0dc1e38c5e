import { expect, test } from 'vitest'
import type { Reason } from '../../src/case-file/refusal.ts'
import { type Tree, bent, refusalsOf, releasedTree } from './tree.ts'

const overrides = (entries: Tree) => refusalsOf(bent(releasedTree(), 'case.variants[1].overrides', entries))
const sensorPath = 'technologies.bedsensor.assets.sensor'

test.each<[string, { [path: string]: Tree }, Partial<Reason>]>([
  [
    'a path that looks like a number',
    { value: false, values: '1', low: '2' },
    { code: 'broken-reference', id: 'value' },
  ],
  [
    'a path to nothing',
    { 'technologies.x.start': '1' },
    { code: 'broken-reference', target: 'field', id: 'technologies.x.start' },
  ],
  ['a path to a text', { 'case.name': '1' }, { code: 'broken-reference', target: 'field' }],
  ['a path to a line', { [sensorPath]: '1' }, { code: 'broken-reference', target: 'field' }],
  [
    'a path into a number',
    { [`${sensorPath}.price.value`]: '1' },
    { code: 'broken-reference', target: 'field' },
  ],
  ['a value out of bounds', { [`${sensorPath}.life`]: '31' }, { code: 'out-of-bounds', field: 'asset.life' }],
  ['half a year', { [`${sensorPath}.life`]: '1.5' }, { code: 'not-an-integer' }],
  ['a series for one number', { [`${sensorPath}.price`]: ['1'] }, { code: 'wrong-type', expected: 'text' }],
  ['one number for a series', { 'groups.pg.clients': '5' }, { code: 'wrong-type', expected: 'list' }],
  [
    'a switch for a number',
    { [`${sensorPath}.price`]: true },
    { code: 'wrong-type', expected: 'text', found: 'true' },
  ],
  [
    'a number for a switch',
    { [`${sensorPath}.wholeUnits`]: '1' },
    { code: 'wrong-type', expected: 'yes-no' },
  ],
  ['no decimal', { [`${sensorPath}.price`]: 'veel' }, { code: 'not-a-decimal', found: 'veel' }],
  ['no decimals', { 'groups.pg.clients': [] }, { code: 'too-few', least: 1 }],
  ['nothing', { [`${sensorPath}.price`]: null }, { code: 'wrong-type', expected: 'text-list-or-yes-no' }],
  [
    'an end before the start of the base',
    { 'technologies.leefpatroon.start': '9', 'funding.thuistechnologie.amount.toYear': '1' },
    { code: 'start-after-end', start: '2', end: '1' },
  ],
  [
    'shares that no longer fit',
    { 'technologies.leefpatroon.timeEffects.bezoeken.destination.cash': '0.6' },
    { code: 'shares-above-one' },
  ],
])('%s is refused', (_, entries, reason) => {
  expect(overrides(entries)).toContainEqual(expect.objectContaining({ ...reason, names: ['Met het pakket'] }))
})

test('a value out of bounds in a series is named by its year', () => {
  expect(overrides({ 'groups.pg.clients': ['5', '-1'] })).toMatchObject([
    { code: 'out-of-bounds', path: 'case.variants[1].overrides["groups.pg.clients"][1]' },
  ])
})

test('more than 500 overrides are refused', () => {
  const many = Object.fromEntries(
    Array.from({ length: 501 }, (_, n) => [`groups.g${String(n)}.clients`, '1']),
  )
  expect(overrides(many)).toMatchObject([{ code: 'too-many', limit: 500, count: 501 }])
})
