import { describe, expect, test } from 'vitest'
import { openCase } from '../../src/case-file/open-case.ts'
import { describeRefusals, hip, sensor } from './refusal-rows.ts'
import { type Tree, bent, refusalsOf, releasedTree } from './tree.ts'

const price = `${sensor}.price.value`

const notDecimal: readonly string[] = [
  ...['NaN', 'Infinity', '-Infinity', '1e3', '1e-320', '1e9000000000000001', '1e1000000000', '0x1F', '0b101'],
  ...[
    '0o17',
    '0x1p3',
    '1_000',
    '1.000,50',
    '1,5',
    '€ 5',
    ' 12 ',
    '1 000',
    '',
    '+5',
    '.5',
    '5.',
    '--1',
    '٣',
    '1\n',
  ],
  ...['12345678901234', '0.1234567890123', '9'.repeat(200_000)],
]

test.each(notDecimal.map((text) => [text.slice(0, 20), text]))('%j is no decimal', (_, text) => {
  expect(refusalsOf(bent(releasedTree(), price, text))).toMatchObject([
    { code: 'not-a-decimal', path: price },
  ])
})

test.each([
  ['-0', '0'],
  ['-0.00', '0'],
  ['0.00', '0.00'],
  ['007.50', '007.50'],
])('%s is read as %s', (text, read) => {
  const opened = openCase(JSON.stringify(bent(releasedTree(), `${sensor}.price`, { value: text })))
  expect(opened.ok && opened.case.technologies[0]?.assets[0]?.price).toEqual({ value: read })
})

describeRefusals('a number', [
  ['a number where text is asked', price, 0.1, { code: 'wrong-type', expected: 'text', found: '0.1' }],
  ['nothing', price, null, { code: 'wrong-type', expected: 'text', found: 'null' }],
  ['too low', price, '-0.01', { code: 'out-of-bounds', field: 'asset.price', min: 0, found: '-0.01' }],
  ['too high', price, '10000000000.01', { code: 'out-of-bounds', max: 10_000_000_000 }],
  ['a share above one', `${sensor}.residual.value`, '1.01', { code: 'out-of-bounds', max: 1 }],
  [
    'a price change below the floor',
    'case.settings.indices.wage.values[1]',
    '-1.0001',
    { code: 'out-of-bounds' },
  ],
  ['a year that never was', 'case.settings.firstYear.value', '1989', { code: 'out-of-bounds', min: 1990 }],
  ['a horizon of no years', 'case.settings.horizon.value', '0', { code: 'out-of-bounds', min: 1, max: 30 }],
  ['half a year of life', `${sensor}.life.value`, '3.5', { code: 'not-an-integer', field: 'asset.life' }],
  [
    'a month that is not there',
    'case.technologies[0].startMonth.value',
    '13',
    { code: 'out-of-bounds', max: 12 },
  ],
  ['no work at all', 'case.pools[0].workload.value', '0', { code: 'out-of-bounds', min: 0.01 }],
  ['a wrong low', `${sensor}.price.low`, 'laag', { code: 'not-a-decimal', found: 'laag' }],
  ['an amount of its own kind of effect', `${hip}.amounts[0].amount.value`, '1e5', { code: 'not-a-decimal' }],
  [
    'low above the value',
    `${sensor}.price.low`,
    '400',
    { code: 'range-order', low: '400', value: '385' },
    `${sensor}.price`,
  ],
  [
    'high below the value',
    `${sensor}.price.high`,
    '384.99',
    { code: 'range-order', high: '384.99' },
    `${sensor}.price`,
  ],
  [
    'low of a year above its value',
    'case.groups[0].clients.low[1]',
    '100.5',
    { code: 'range-order', low: '100.5', value: '100' },
    'case.groups[0].clients.values[1]',
  ],
  [
    'a range of another length',
    'case.groups[0].clients.high',
    ['100', '106', '107'],
    { code: 'series-length', values: 2, count: 3 },
  ],
  ['a series without years', 'case.groups[0].clients.values', [], { code: 'too-few', least: 1 }],
  [
    'too many years',
    'case.groups[1].clients.values',
    Array<Tree>(32).fill('1'),
    { code: 'too-many', limit: 31, count: 32 },
  ],
  ['numbers side by side', 'case.groups[1].clients.values', '40', { code: 'wrong-type', expected: 'list' }],
  [
    'a list as an object',
    'case.groups',
    { '0': {}, length: 1 },
    { code: 'wrong-type', expected: 'list', found: '{…}' },
  ],
])

describeRefusals('a pair of numbers', [
  [
    'more time cashed and redeployed than there is',
    'case.technologies[1].timeEffects[0].destination.cash.value',
    '0.51',
    { code: 'shares-above-one', total: '1.01' },
    'case.technologies[1].timeEffects[0].destination',
  ],
  [
    'shares of an effect that fall short',
    'case.shared.effects[1].shares[1].share.value',
    '0.2499',
    { code: 'shares-not-one', total: '0.9999' },
    'case.shared.effects[1].shares',
  ],
  [
    'an effect that nobody shares',
    'case.shared.effects[0].shares',
    [],
    { code: 'shares-not-one', total: '0' },
  ],
  [
    'a technology that ends before it starts',
    'case.technologies[0].start.value',
    '8',
    { code: 'start-after-end', start: '8', end: '7' },
    'case.technologies[0].lastYear.value',
  ],
  [
    'revenue that ends before it starts',
    'case.technologies[2].effects[0].toYear.value',
    '1',
    { code: 'start-after-end' },
  ],
  [
    'funding that ends before it starts',
    'case.funding[1].amount.toYear.value',
    '1',
    { code: 'start-after-end' },
  ],
])

describe('near the limits', () => {
  test.each([['0.24999'], ['0.25004'], ['0.25']])('a share of %s is near enough', (share) => {
    const path = 'case.shared.effects[1].shares[1].share.value'
    expect(refusalsOf(bent(releasedTree(), path, share))).toEqual([])
  })

  test('a start after the horizon and a life beyond it are accepted', () => {
    const late = bent(releasedTree(), 'case.technologies[1].start.value', '30')
    expect(refusalsOf(bent(late, `${sensor}.life`, { value: '30' }))).toEqual([])
  })
})
