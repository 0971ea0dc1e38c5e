import { describe, expect, test, vi } from 'vitest'
import { LIMITS } from '../../src/case-file/limits.ts'
import { writeCase } from '../../src/case-file/write-case.ts'
import { emptyCase } from '../../src/domain/defaults.ts'
import { bent, refusalsOf, releasedText, releasedTree } from './tree.ts'

vi.setConfig({ testTimeout: 60_000 })

const encoder = new TextEncoder()

function utf16(text: string, mark: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * (mark + text).length))
  for (let n = 0; n < mark.length + text.length; n++) {
    view.setUint16(2 * n, (mark + text).charCodeAt(n), littleEndian)
  }
  return new Uint8Array(view.buffer)
}

describe('a file as a whole', () => {
  test.each<[string, Uint8Array | string, object]>([
    ['nothing', '', { code: 'empty-file' }],
    ['no bytes', new Uint8Array(), { code: 'empty-file' }],
    ['space only', ' \n\t', { code: 'empty-file' }],
    [
      'more than five million bytes',
      new Uint8Array(5_000_001),
      { code: 'too-large', bytes: 5_000_001, limit: 5_000_000 },
    ],
    ['long text', ' '.repeat(5_000_001), { code: 'too-large', bytes: 5_000_001 }],
    ['text that is longer in bytes', 'é'.repeat(2_500_001), { code: 'too-large', bytes: 5_000_002 }],
    ['Windows letters', Uint8Array.from([0x22, 0x6f, 0xf6, 0x72, 0x22]), { code: 'not-utf8' }],
    ['half of a UTF-16 letter', utf16(releasedText, '\uFEFF', true).slice(0, -1), { code: 'not-utf8' }],
    ['UTF-16 without a mark', utf16('{"a":1}', '', true), { code: 'not-json', line: 1, column: 2 }],
    ['half a letter', encoder.encode('{"é').slice(0, 3), { code: 'not-utf8' }],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), { code: 'not-utf8' }],
    ['a web page', '<!doctype html>', { code: 'not-json', found: '<!doctype html>', line: 1, column: 1 }],
    ['what JavaScript writes', "{'a': 1}", { code: 'not-json', found: "'a': 1}", line: 1, column: 2 }],
    ['a comment', '{\n  // x\n}', { code: 'not-json', found: '// x', line: 2, column: 3 }],
    ['a comma too many', '{"a": [1, ]}', { code: 'not-json', line: 1, column: 11, path: 'a[1]' }],
    ['NaN', '{"a": NaN}', { code: 'not-json', found: 'NaN}' }],
    ['a line end in a text', '{"a": "b\nc"}', { code: 'not-json', line: 1, column: 9 }],
    ['text after the end', `${releasedText}x`, { code: 'trailing-data', found: 'x', line: 1345, column: 1 }],
    ['a second file', releasedText + releasedText, { code: 'trailing-data', found: '{' }],
    [
      'the same key twice',
      '{"a": {"b": "1", "b": "999"}}',
      { code: 'duplicate-key', key: 'b', column: 18, path: 'a.b' },
    ],
    ['the same key, once escaped', '{"b": 1, "\\u0062": 2}', { code: 'duplicate-key', key: 'b' }],
    [
      '__proto__',
      '{"a": [{"__proto__": {"isAdmin": true}}]}',
      { code: 'forbidden-key', key: '__proto__', path: 'a[0].__proto__' },
    ],
    [
      '__proto__ escaped',
      '{"\\u005f\\u005fproto\\u005f\\u005f": {}}',
      { code: 'forbidden-key', key: '__proto__' },
    ],
    [
      'constructor',
      '{"constructor": {"prototype": {"x": 1}}}',
      { code: 'forbidden-key', key: 'constructor' },
    ],
    ['prototype', '{"prototype": {}}', { code: 'forbidden-key', key: 'prototype' }],
    ['a list', '[]', { code: 'not-a-case-file', path: '' }],
    ['a number', '1e999', { code: 'not-a-case-file', found: 'Infinity' }],
    ['null', 'null', { code: 'not-a-case-file', found: 'null' }],
    [
      'another program',
      '{"format": "excalidraw"}',
      { code: 'not-a-case-file', found: 'excalidraw', path: 'format' },
    ],
  ])('%s is refused', (_, file, refusal) => {
    expect(refusalsOf(file)).toMatchObject([refusal])
  })

  test.each([
    [4, { code: 'newer-version', version: 4, newest: 3 }],
    [1e3, { code: 'newer-version', version: 1000, newest: 3 }],
    [0, { code: 'unknown-version', found: '0' }],
    [-1, { code: 'unknown-version', found: '-1' }],
    [1.5, { code: 'unknown-version', found: '1.5' }],
    ['1', { code: 'unknown-version', found: '1' }],
    [null, { code: 'unknown-version', found: 'null' }],
    [undefined, { code: 'unknown-version', found: '' }],
  ])('version %s is refused, whatever else the file holds', (version, refusal) => {
    const file = bent(bent(releasedTree(), 'version', version), 'extra', 1)
    expect(refusalsOf(file)).toMatchObject([{ ...refusal, path: 'version' }])
  })
})

describe('bombs', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  const elements = (count: number) => `{"format":"x","a":[${Array<string>(count).fill('{}').join()}]}`

  test.each([[33], [100_000], [2_400_000]])('%d lists in each other are refused', (depth) => {
    expect(refusalsOf(nested(depth))).toMatchObject([{ code: 'too-deep', limit: 32, line: 1, column: 33 }])
  })

  test('the limits themselves are accepted', () => {
    expect(refusalsOf(nested(32))).toMatchObject([{ code: 'not-a-case-file' }])
    expect(refusalsOf(elements(5000))).toMatchObject([{ code: 'not-a-case-file' }])
  })

  test('5001 elements are refused, in one list or in many', () => {
    const half = Array<string>(2501).fill('{}').join()
    const refusal = { code: 'too-much', of: 'elements', limit: 5000 }
    expect(refusalsOf(elements(5001))).toMatchObject([{ ...refusal, path: 'a[5000]' }])
    expect(refusalsOf(`{"a":[${half}],"b":[${half}]}`)).toMatchObject([refusal])
  })

  test('a million numbers are refused', () => {
    expect(refusalsOf(`[${Array<string>(1_000_000).fill('1').join()}]`)).toMatchObject([
      { code: 'too-much', of: 'values', limit: LIMITS.values },
    ])
  })

  test.each([
    ['text', `{"a":"${'x'.repeat(4_900_000)}"}`],
    ['escapes', `{"a":"${'\\u0041'.repeat(800_000)}"}`],
    ['digits', `{"a":${'9'.repeat(4_900_000)}}`],
    ['space', `{"a":${' '.repeat(4_900_000)}1}`],
    ['a key', `{"${'k'.repeat(4_900_000)}":1}`],
  ])('five million characters of %s are read without trouble', (_, text) => {
    expect(refusalsOf(text)).toMatchObject([{ code: 'not-a-case-file', path: 'format' }])
  })

  test('a hundred thousand unknown keys are answered with the first twenty', () => {
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`naam${String(n)}`, n]))
    expect(refusalsOf(bent(releasedTree(), 'case.framing', keys))).toHaveLength(20)
  })

  test('what is found is told in 40 characters', () => {
    const [refusal] = refusalsOf(bent(releasedTree(), 'case.settings.timing', 'x'.repeat(1000)))
    expect(refusal).toMatchObject({ code: 'not-in-list', found: `${'x'.repeat(39)}…` })
  })
})

describe('a file that is cut off', () => {
  const bytes = encoder.encode(writeCase(emptyCase('leeg', 'Zorgcoördinatie € 👩‍⚕️', 2026)).trimEnd())

  test('is refused at every byte', () => {
    const codes = new Set<string | undefined>()
    for (let end = 0; end < bytes.length; end++) codes.add(refusalsOf(bytes.slice(0, end))[0]?.code)
    expect([...codes].toSorted()).toEqual(['cut-off', 'empty-file', 'not-utf8'])
    expect(refusalsOf(bytes)).toEqual([])
  })
})
