import { expect, test } from 'vitest'
import { freeName } from '../../../src/app/import/free-name.ts'

test.each<[string, readonly string[], string]>([
  ['Plan', [], 'Plan'],
  ['Plan', ['plan', 'Plan (2)'], 'Plan'],
  ['Plan', ['Plan'], 'Plan (2)'],
  ['Plan', ['Plan', 'Plan (2)', 'Plan (4)'], 'Plan (3)'],
  ['Plan (2030)', ['Plan (2030)'], 'Plan (2030) (2)'],
])('%s beside %j is called %s', (name, taken, free) => {
  expect(freeName(name, taken)).toBe(free)
})

test('a name that fills its room gives way to the number, by whole characters', () => {
  const long = 'a'.repeat(195) + '👩👩'
  expect(freeName(long, [long])).toBe(`${'a'.repeat(195)} (2)`)
  const full = 'b'.repeat(200)
  expect(freeName(full, [full])).toBe(`${'b'.repeat(196)} (2)`)
})
