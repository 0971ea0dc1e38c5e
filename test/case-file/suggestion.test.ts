import { expect, test } from 'vitest'
import { suggestion } from '../../src/case-file/suggestion.ts'

const words = ['amount', 'vat', 'driver', 'usersPerUnit', 'technologyIds']

test.each([
  ['amont', 'amount'],
  ['amuont', 'amount'],
  ['Amount', 'amount'],
  ['vta', 'vat'],
  ['usersperunit', 'usersPerUnit'],
  ['technologieIds', 'technologyIds'],
  ['prijs', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('%s: %s', (typed, meant) => {
  expect(suggestion(typed, words)).toBe(meant)
})

test('the nearest word is meant', () => {
  expect(suggestion('lowe', ['lower', 'low', 'lowe1'])).toBe('lower')
  expect(suggestion('high', [])).toBeUndefined()
})
