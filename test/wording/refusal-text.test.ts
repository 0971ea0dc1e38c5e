import { expect, test } from 'vitest'
import type { Refusal } from '../../src/case-file/refusal.ts'
import { openCase } from '../../src/case-file/open-case.ts'
import { catalogue } from '../../src/wording/catalogue.ts'
import { refusalText } from '../../src/wording/refusal-text.ts'

const nl = catalogue('nl')

test('says where, why and what to do', () => {
  const refusal: Refusal = {
    code: 'out-of-bounds',
    field: 'asset.price',
    min: 0,
    max: 10_000_000_000,
    found: '-5',
    path: 'case.technologies[0].assets[1].price.value',
    names: ['Bedsensor', 'Sensor'],
  }
  expect(refusalText(nl, refusal)).toEqual({
    place: '“Bedsensor” › “Sensor” › case.technologies[0].assets[1].price.value',
    reason: 'Hier past een getal van 0 tot en met 10.000.000.000, maar er staat “-5”.',
    mend: 'Verbeter het getal.',
  })
})

test('a file as a whole has a place too', () => {
  const opened = openCase('')
  expect(opened.ok).toBe(false)
  if (opened.ok) return
  expect(opened.refusals.map((r) => refusalText(nl, r).place)).toEqual(['Het hele bestand'])
})

test.each([
  '{"format":"baatwijzer","version":1,"case":{"id":"x"}}',
  '{"format":"baatwijzer","version":999,"case":{}}',
  '{"format":"other"}',
  '{"a":1,"a":2}',
  '{"a":',
  '[] []',
  '{"__proto__":1}',
])('%s is refused in whole sentences, in both languages', (text) => {
  const opened = openCase(text)
  expect(opened.ok).toBe(false)
  if (opened.ok) return
  for (const refusal of opened.refusals)
    for (const words of [nl, catalogue('en')]) {
      const { reason, mend } = refusalText(words, refusal)
      expect(`${reason} ${mend}`).not.toMatch(/undefined|NaN|\[object/)
      expect([reason, mend].every((sentence) => sentence.endsWith('.') || sentence.endsWith('?'))).toBe(true)
    }
})
