import { expect, test } from 'vitest'
import { privacyNotice } from '../../src/app/home/privacy-notice.ts'
import { assumed, emptyCase, newGroup } from '../../src/domain/defaults.ts'
import { catalogue } from '../../src/wording/catalogue.ts'

const words = catalogue('nl')
const empty = emptyCase('case', 'Bedsensoren', 2026)

test('a case without anything that looks like a citizen service number needs no notice', () => {
  expect(privacyNotice(words, empty)).toBeNull()
})

test('the notice says where it stands, and does not repeat it', () => {
  const group = newGroup('a', 'Noord')
  const notice = privacyNotice(words, {
    ...empty,
    framing: { ...empty.framing, problem: 'Mevrouw X, 123456782' },
    groups: [
      { ...group, hourTariff: { ...assumed('40'), note: 'van 111222333', source: 'brief 111222333' } },
    ],
    variants: [{ id: 'v', name: 'Krap', note: '123.456.782', overrides: {} }],
  })
  expect(notice).toContain('Probleem')
  expect(notice).toContain('Noord, Uurtarief')
  expect(notice).toContain('Krap, Toelichting')
  expect(notice).not.toContain('meer')
  expect(notice).not.toMatch(/123|111/)
})

test('what a room agreed is found by its day, whatever it is about', () => {
  const log = [
    { id: 'g', date: '2026-04-14', what: '123456782', before: '', after: '', who: '111222333', said: '' },
  ]
  const notice = privacyNotice(words, { ...empty, workshop: { sliders: [], figures: [], log } })
  expect(notice).toContain('Werksessie, 14-04-2026, Wat is veranderd')
  expect(notice).toContain('Werksessie, 14-04-2026, Wie')
  expect(notice).not.toMatch(/123|111/)
})

test('of many places it names a few', () => {
  const groups = ['a', 'b', 'c', 'd', 'e'].map((id) => newGroup(id, `${id} 123456782`))
  expect(privacyNotice(words, { ...empty, groups })).toMatch(/en nog 2/)
})
