import { expect, test } from 'vitest'
import { describeRefusals, hip, rounds, sensor } from './refusal-rows.ts'
import { type Tree, bent, refusalsOf, releasedTree } from './tree.ts'

describeRefusals('a key or a value', [
  ['a misspelt key', `${sensor}.prijs`, {}, { code: 'unknown-key', key: 'prijs' }],
  [
    'a result that was stored',
    'case.netPresentValue',
    '9999999',
    { code: 'unknown-key', key: 'netPresentValue' },
  ],
  ['a key beside the case', 'extra', true, { code: 'unknown-key', key: 'extra' }],
  ['a key of JavaScript', 'case.toJSON', 'x', { code: 'unknown-key', key: 'toJSON' }],
  ['a key of React', 'case.groups[0].$$typeof', 'x', { code: 'unknown-key' }, 'case.groups[0]["$$typeof"]'],
  ['a key of another kind', 'case.technologies[2].adoption.final', {}, { code: 'unknown-key', key: 'final' }],
  ['a missing key', 'case.settings.timing', undefined, { code: 'missing-key', key: 'timing' }],
  ['a missing kind', `${rounds}.destination.kind`, undefined, { code: 'missing-key', key: 'kind' }],
  ['a missing case', 'case', undefined, { code: 'missing-key', key: 'case' }],
  [
    'a value that is not in the list',
    'case.settings.timing',
    'ends',
    { code: 'not-in-list', allowed: ['end', 'mid'], suggestion: 'end' },
  ],
  ['a look-alike letter', 'case.settings.timing', 'еnd', { code: 'not-in-list', found: 'еnd' }],
  ['an invisible letter', 'case.settings.timing', 'mid\u200B', { code: 'not-in-list', found: 'mid\\u200B' }],
  ['a kind that is not in the list', `${hip}.kind`, 'fall', { code: 'not-in-list' }],
  ['a kind that is no text', `${hip}.kind`, 3, { code: 'wrong-type', expected: 'text' }],
  ['a switch as text', 'case.settings.terminalValue', 'true', { code: 'wrong-type', expected: 'yes-no' }],
  ['a list in place of the case', 'case', [], { code: 'wrong-type', expected: 'object', found: '[…]' }],
  ['text in place of a list', 'case.technologies', 'none', { code: 'wrong-type', expected: 'list' }],
  ['too many tags', 'case.tags', Array<Tree>(31).fill('t'), { code: 'too-many', limit: 30, count: 31 }],
  ['an unknown grade', `${sensor}.price.grade`, 'sure', { code: 'not-in-list' }],
])

test('a misspelt key is one fault, with the key that was meant', () => {
  const wrong = bent(bent(releasedTree(), `${sensor}.price`, undefined), `${sensor}.pirce`, { value: '385' })
  expect(refusalsOf(wrong)).toEqual([
    {
      code: 'unknown-key',
      key: 'pirce',
      suggestion: 'price',
      path: `${sensor}.pirce`,
      names: ['Bedsensor', 'Sensor'],
    },
  ])
})

test('at most twenty refusals are told at once', () => {
  const wrong = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`onbekend${String(n)}`, n]))
  expect(refusalsOf(bent(releasedTree(), 'case.settings', wrong))).toHaveLength(20)
})
