import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openCase } from '../../src/case-file/open-case.ts'
import { openOutside } from '../../src/case-file/open-outside.ts'
import { releasedText } from './tree.ts'

function compressed(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(text))
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts))
}

/** Name and date of the file in the header, as the gzip program writes them. */
function withName(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const header = Uint8Array.from(packed.subarray(0, 10))
  header[3] = 8
  return joined(header, Buffer.from('case.json\0'), packed.subarray(10))
}

describe('a compressed file', () => {
  test('opens as what it holds, with a name in it or without', async () => {
    const expected = openCase(releasedText)
    expect(await openOutside(compressed(releasedText))).toEqual(expected)
    expect(await openOutside(withName(compressed(releasedText)))).toEqual(expected)
  })

  const packed = compressed(releasedText)
  test.each<[string, Uint8Array<ArrayBuffer>]>([
    ['that is cut off', packed.slice(0, -20)],
    ['of a header only', packed.slice(0, 10)],
    ['with a second one behind it', joined(packed, packed)],
    ['with an empty one behind it', joined(packed, compressed(''))],
    ['with bytes behind it', joined(packed, Uint8Array.of(1, 2, 3))],
    ['with zeros behind it', joined(packed, new Uint8Array(12))],
    ['with a wrong checksum', packed.map((byte, n) => (n === packed.length - 8 ? byte ^ 1 : byte))],
    ['with a wrong size', packed.map((byte, n) => (n === packed.length - 1 ? byte ^ 1 : byte))],
    ['with another way of compressing', packed.map((byte, n) => (n === 2 ? 9 : byte))],
  ])('%s is refused', async (_, bytes) => {
    expect(await openOutside(bytes)).toEqual({
      ok: false,
      refusals: [{ code: 'broken-compression', path: '', names: [] }],
    })
  })

  test('that unpacks to a thousand times its size is refused before it is unpacked', async () => {
    const bomb = compressed(' '.repeat(100_000_000))
    expect(bomb.length).toBeLessThan(100_000)
    expect(await openOutside(bomb)).toMatchObject({
      ok: false,
      refusals: [{ code: 'unpacks-too-large', limit: 5_000_000 }],
    })
  })

  test('in a compressed file is not text', async () => {
    const twice = new Uint8Array(gzipSync(packed))
    expect(await openOutside(twice)).toMatchObject({ ok: false, refusals: [{ code: 'not-utf8' }] })
  })
})

test.each([
  ['a zip file', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)],
  ['an empty zip file', Uint8Array.of(0x50, 0x4b, 5, 6, 0, 0)],
])('%s is refused as what it is', async (_, bytes) => {
  expect(await openOutside(bytes)).toMatchObject({ ok: false, refusals: [{ code: 'zip-file' }] })
})

test('a file of more than five million bytes is refused whatever it is', async () => {
  for (const start of ['', '\x1f\x8b', 'PK']) {
    const bytes = new Uint8Array(5_000_001)
    bytes.set(Buffer.from(start, 'latin1'))
    expect(await openOutside(bytes)).toMatchObject({
      ok: false,
      refusals: [{ code: 'too-large', bytes: 5_000_001 }],
    })
  }
})
