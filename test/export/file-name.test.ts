import { expect, test } from 'vitest'
import { fileName } from '../../src/export/file-name.ts'

test.each([
  ['Zorg op één', 'zorg-op-een-2026-11-30'],
  ['', 'case-2026-11-30'],
  ['../..', 'case-2026-11-30'],
  ['--- A/B: C*? ---', 'a-b-c-2026-11-30'],
  [`${'a'.repeat(59)} b`, `${'a'.repeat(59)}-2026-11-30`],
])('%j makes a name for a file on any system', (name, expected) => {
  expect(fileName(name, '2026-11-30')).toBe(expected)
})
