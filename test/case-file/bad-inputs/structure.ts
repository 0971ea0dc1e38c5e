import { writeCase } from '../../../src/case-file/write-case.ts'
import { emptyCase } from '../../../src/domain/defaults.ts'
import { releasedText } from '../tree.ts'
import { type BadInput, file, fileWithJson, sensor, utf8, wrong } from './bad-input.ts'

const bytesOf = (text: string) => () => utf8(text)

export const structure: readonly BadInput[] = [
  {
    id: 'S03',
    what: 'text after the end',
    outside: bytesOf(`${releasedText}garbage`),
    refusal: { code: 'trailing-data', found: 'garbage' },
  },
  {
    id: 'S03',
    what: 'a second file',
    outside: bytesOf(releasedText + releasedText),
    refusal: { code: 'trailing-data' },
  },
  {
    id: 'S04',
    what: 'a key that stands there twice',
    outside: fileWithJson(`${sensor}.price`, '{"value":"1","value":"999"}'),
    refusal: { code: 'duplicate-key', key: 'value', path: `${sensor}.price.value` },
  },
  {
    id: 'S05',
    what: 'a hundred thousand lists in each other',
    outside: bytesOf('['.repeat(100_000) + ']'.repeat(100_000)),
    refusal: { code: 'too-deep', limit: 32 },
  },
  wrong('S18', 'case.settings.horizn', { value: '5' }, { code: 'unknown-key', key: 'horizn' }),
  {
    id: 'S18',
    what: 'a misspelt key, with the one that was meant',
    outside: file([`${sensor}.price`, undefined], [`${sensor}.pirce`, { value: '385' }]),
    refusal: { code: 'unknown-key', key: 'pirce', suggestion: 'price', path: `${sensor}.pirce` },
  },
  {
    id: 'S19',
    what: '__proto__ at the root',
    outside: bytesOf(releasedText.replace('{', '{"__proto__":{"isAdmin":true},')),
    refusal: { code: 'forbidden-key', key: '__proto__' },
  },
  {
    id: 'S19',
    what: '__proto__ in an element',
    outside: fileWithJson(`${sensor}.price`, '{"__proto__":{"isAdmin":true}}'),
    refusal: { code: 'forbidden-key', path: `${sensor}.price.__proto__` },
  },
  {
    id: 'S20',
    what: 'constructor',
    outside: fileWithJson('case.framing', '{"constructor":{"prototype":{"x":1}}}'),
    refusal: { code: 'forbidden-key', key: 'constructor' },
  },
  {
    id: 'S20',
    what: 'prototype',
    outside: fileWithJson('case.framing', '{"prototype":{}}'),
    refusal: { code: 'forbidden-key', key: 'prototype' },
  },
  {
    id: 'S21',
    what: '__proto__ in escapes',
    outside: bytesOf(releasedText.replace('{', '{"\\u005f\\u005fproto\\u005f\\u005f":{},')),
    refusal: { code: 'forbidden-key', key: '__proto__' },
  },
  // The totals of every released version are held by released.test.ts and test/browser/same-cents.test.ts.
  {
    id: 'S23',
    what: 'version 1 is migrated',
    outside: bytesOf(releasedText),
    becomes: (c) => [c.name, c.rules],
    expected: ['Slimme nachtzorg De Linde', []],
  },
  ...[0, -1, '3', null, undefined].map((version) =>
    wrong('S24', 'version', version, { code: 'unknown-version' }),
  ),
  {
    id: 'S24',
    what: '1e3',
    outside: fileWithJson('version', '1e3'),
    refusal: { code: 'newer-version', version: 1000, path: 'version' },
  },
  wrong('S26', 'case.groups', { '0': {}, length: 1 }, { code: 'wrong-type', expected: 'list', found: '{…}' }),
  ...['toJSON', 'then'].map((key) => wrong('S27', `case.${key}`, 'x', { code: 'unknown-key', key })),
  {
    id: 'S27',
    what: 'an element of React as a key',
    outside: file(['case.groups[0].$$typeof', 'Symbol(react.element)']),
    refusal: { code: 'unknown-key', key: '$$typeof' },
  },
  {
    id: 'S27',
    what: 'an object in place of a text',
    outside: file(['case.name', { $$typeof: 'Symbol(react.element)' }]),
    refusal: { code: 'wrong-type', expected: 'text', path: 'case.name' },
  },
  // Results are never stored, so a file with one was not written by us; the outcome is always calculated.
  wrong('S28', 'case.netPresentValue', '9999999', { code: 'unknown-key', key: 'netPresentValue' }),
  {
    id: 'S29',
    what: 'a case without lines is accepted',
    outside: () => utf8(writeCase(emptyCase('leeg', 'Leeg', 2026))),
    becomes: (c) => c,
    expected: emptyCase('leeg', 'Leeg', 2026),
  },
  // Only bytes and text come in; an object, circular or not, is this by then.
  {
    id: 'S30',
    what: 'an object that was pasted',
    outside: bytesOf('[object Object]'),
    refusal: { code: 'not-json' },
  },
]
