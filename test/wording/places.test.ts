import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseDifferences } from '../../src/domain/case-differences.ts'
import { newAsset, newTechnology } from '../../src/domain/defaults.ts'
import { listInputs } from '../../src/domain/list-inputs.ts'
import { valueAt } from '../../src/domain/paths.ts'
import type { Agreement } from '../../src/domain/workshop.ts'
import { overrideOf } from '../../src/engine/analysis/variants.ts'
import { decimalText } from '../../src/quantity/decimal-text.ts'
import { catalogue } from '../../src/wording/catalogue.ts'
import { fieldValue } from '../../src/wording/field-value.ts'
import { nameOfPlace } from '../../src/wording/name-of-place.ts'
import { placeValue } from '../../src/wording/place-value.ts'
import { arbitraryCaseWith } from '../domain/arbitrary-case.ts'
import { smallCase } from '../engine/small-case.ts'

const nl = catalogue('nl')

test('what stands in a field is written with its unit, years of the calendar without thousands', () => {
  const value = (text: string) => decimalText(text)
  const written = (...asked: Parameters<typeof fieldValue> extends [unknown, ...infer R] ? R : never) =>
    fieldValue(nl, ...asked).replaceAll('\u00a0', ' ')
  expect(written('asset.life', value('3'))).toBe('3 jaar')
  expect(written('time.realisation', value('0.325'))).toBe('32,5%')
  expect(written('asset.price', value('1234.5'))).toBe('€ 1.234,50 per stuk')
  expect(written('settings.firstYear', value('2027'))).toBe('2027')
  expect(written('rule.validFrom', value('2019'))).toBe('2019')
  expect(written('group.clients', [value('40'), value('60')])).toBe('40 · 60 cliënten')
  expect(written('adoption.shares', [value('0.5'), value('1')])).toBe('50% · 100%')
  expect(written(null, true)).toBe('aan')
})

test.each(['__proto__', 'constructor', 'toString'])('a text that is %s is told as it is', (text) => {
  const [own, other] = ['Before', text].map((name) => smallCase({ name }))
  const [difference] = caseDifferences(own!, other!)
  expect(placeValue(nl, other!, difference!)).toBe(text)
})

describe('a difference between workshops is told in words', () => {
  const agreed = (id: string, change: Partial<Agreement>): Agreement => ({
    ...{ id, date: '2026-04-14', what: '', before: '', after: '', who: '', said: '' },
    ...change,
  })
  const [asset, second] = [newAsset('a', 'Sensor'), newAsset('b', 'Ontvanger')]
  const technologies = [{ ...newTechnology('t', 'Bedsensor'), assets: [asset, second] }]
  const own = smallCase({
    technologies,
    workshop: {
      sliders: [],
      figures: ['payback', 'society'],
      log: [agreed('kept', { said: 'client' }), agreed('gone', { date: '2026-03', who: 'yes' })],
    },
  })
  const other = smallCase({
    technologies,
    workshop: {
      sliders: [
        { id: 's', input: 'technologies.t.assets.a.price' },
        { id: 'r', input: 'settings.discountRate' },
      ],
      figures: [],
      log: [
        agreed('kept', { date: '2026-04-15', said: 'hours' }),
        agreed('new', { what: 'Prijs', before: '€ 400', after: '€ 385', who: 'Inkoop', said: 'Offerte' }),
        agreed('empty', {}),
      ],
    },
  })

  function told(language: 'nl' | 'en'): readonly string[] {
    const words = catalogue(language)
    return caseDifferences(own, other).map((difference) => {
      const has = difference.kind === 'added' ? other : own
      const { title, about } = nameOfPlace(words, has, difference.path)
      const values = [own, other].map((c) => placeValue(words, c, difference))
      return [title, about, ...values].join(' | ')
    })
  }

  test('in Dutch', () => {
    expect(told('nl')).toEqual([
      'Afspraak | Werksessie, 14-04-2026 | staat er niet in | Prijs, € 400 → € 385, Inkoop, Offerte',
      'Afspraak | Werksessie, 14-04-2026 | staat er niet in | staat erin',
      'Invoer met een schuif | Werksessie | – | Prijs per stuk, Sensor · Rekenrente',
      'Uitkomsten in beeld | Werksessie | Geld terug na · Voor de samenleving | –',
      'Datum | Werksessie, 14-04-2026 | 14-04-2026 | 15-04-2026',
      'Wat is gezegd | Werksessie, 14-04-2026 | client | hours',
      'Afspraak | Werksessie, 03-2026 | yes | staat er niet in',
    ])
  })

  test('in English', () => {
    const [first, , sliders, figures, , said] = told('en')
    expect(first).toBe(
      'Agreement | Workshop, 14/04/2026 | is not in it | Prijs, € 400 → € 385, Inkoop, Offerte',
    )
    expect(sliders).toBe('Inputs with a slider | Workshop | – | Price per unit, Sensor · Discount rate')
    expect(figures).toBe('Outcomes in view | Workshop | Money back after · For society | –')
    expect(said).toBe('What was said | Workshop, 14/04/2026 | client | hours')
  })
})

test('every input of any case, and every difference between two, has a name and a value in both languages', () => {
  fc.assert(
    fc.property(arbitraryCaseWith({ variants: 1 }), arbitraryCaseWith({ variants: 1 }), (own, other) => {
      for (const words of [nl, catalogue('en')]) {
        for (const { path, field, input } of listInputs(own)) {
          expect(nameOfPlace(words, own, path).title).not.toBe('')
          expect(fieldValue(words, field, overrideOf(input))).not.toMatch(/undefined|NaN|^$/)
        }
        for (const difference of caseDifferences(own, other)) {
          const has = difference.kind === 'added' ? other : own
          const { title } = nameOfPlace(words, has, difference.path)
          const isThere = valueAt(has, difference.path) !== undefined
          if (isThere) expect(title).not.toBe(difference.path.split('.').at(-1))
          expect(title).not.toBe('')
          if (difference.kind === 'choice' && !difference.path.endsWith('.stream'))
            expect(placeValue(words, own, difference)).not.toMatch(
              /^[a-z]+-[a-z-]+$|^(?:rate|list|pool|extra)$/,
            )
          expect(placeValue(words, own, difference)).not.toMatch(/undefined|NaN|\[object/)
          expect(placeValue(words, other, difference)).not.toMatch(/undefined|NaN|\[object/)
        }
      }
    }),
    { numRuns: 15 },
  )
})
