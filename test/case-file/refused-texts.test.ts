import { expect, test } from 'vitest'
import { describeRefusals, sensor } from './refusal-rows.ts'
import { bent, refusalsOf, releasedTree } from './tree.ts'

const name = 'case.technologies[0].name'
const note = `${sensor}.price.note`

describeRefusals('a text', [
  ['a name of 201 characters', name, 'a'.repeat(201), { code: 'text-too-long', limit: 200, length: 201 }],
  ['a note of 5001 characters', note, 'a'.repeat(5001), { code: 'text-too-long', limit: 5000, length: 5001 }],
  ['a null character', name, 'a\u0000b', { code: 'control-character', found: 'a\\u0000b' }],
  ['a line end in a name', name, 'a\nb', { code: 'control-character' }],
  ['a bell in a note', note, 'a\u0007b', { code: 'control-character' }],
  ['half a character', name, 'a\ud800', { code: 'control-character', found: 'a\\uD800' }],
  ['half a character in a note', note, '\udc00', { code: 'control-character' }],
  ['text that turns its direction', name, 'Begroting\u202Egpj.exe', { code: 'control-character' }],
  ['a note that isolates its direction', note, 'a\u2066b', { code: 'control-character' }],
  ['a name of spaces', name, '   ', { code: 'blank' }],
  ['a name that cannot be seen', name, '\u3164\u200B', { code: 'blank' }],
  ['an empty name', name, '', { code: 'blank' }],
  ['a tag of spaces', 'case.tags[0]', '\u00A0', { code: 'blank' }],
  ['a date in words', `${sensor}.price.date`, 'maart', { code: 'not-a-date', found: 'maart' }],
  ['the 29th of February of a common year', `${sensor}.price.date`, '2025-02-29', { code: 'not-a-date' }],
  ['a thirteenth month', `${sensor}.price.date`, '2025-13', { code: 'not-a-date' }],
  ['a date with a time', `${sensor}.price.date`, '2026-03-29T02:30:00', { code: 'not-a-date' }],
])

test.each<[string, string, string]>([
  ['markup', name, '<img src=x onerror=alert(1)>'],
  ['a formula', name, '=HYPERLINK("http://x")'],
  ['line ends in a note', note, 'een\r\ntwee\tdrie'],
  ['an empty note', note, ''],
  ['5000 characters', note, 'é'.repeat(5000)],
  ['letters of other scripts', name, 'Ζωή 看護 رعاية 👩‍⚕️'],
  ['a leap day', `${sensor}.price.date`, '2024-02-29'],
])('%s is accepted as it stands', (_, path, text) => {
  expect(refusalsOf(bent(releasedTree(), path, text))).toEqual([])
})
