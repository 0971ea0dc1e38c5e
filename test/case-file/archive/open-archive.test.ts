import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ARCHIVE_LIMITS } from '../../../src/case-file/archive/archive-limits.ts'
import { openArchive } from '../../../src/case-file/archive/open-archive.ts'
import type { Refusal } from '../../../src/case-file/refusal.ts'
import { type Part, zip } from './zip.ts'

const open = (bytes: Uint8Array) => openArchive(bytes, ARCHIVE_LIMITS)
const good: Part = { name: 'xl/workbook.xml', data: '<workbook/>' }
const zeros = (bytes: number) => new Uint8Array(bytes)

async function firstRefusal(bytes: Uint8Array, read?: string): Promise<Refusal | undefined> {
  const opened = open(bytes)
  if (!opened.ok || read === undefined) return opened.ok ? undefined : opened.refusals[0]
  const entry = await opened.value.read(read)
  return entry.ok ? undefined : entry.refusals[0]
}

describe('an archive opens', () => {
  test.each<[string, Part[], string]>([
    ['packed', [good], '<workbook/>'],
    ['stored', [{ ...good, method: 0 }], '<workbook/>'],
    [
      'with sizes after the data',
      [{ ...good, said: { flags: 8 }, atEntry: { packed: 0, size: 0, crc: 0 } }],
      '<workbook/>',
    ],
    ['with an empty entry', [{ ...good, data: '' }], ''],
    [
      'E03 with an archive in it, which is an entry as any other',
      [good, { name: 'a.zip', data: zip([good]) }],
      '<workbook/>',
    ],
    [
      'with names like those of objects',
      [good, { name: '__proto__', data: 'x' }, { name: 'constructor', data: '' }],
      '<workbook/>',
    ],
    ['with a folder', [{ name: 'xl/', data: '', method: 0 }, good], '<workbook/>'],
    ['with another sign in a name', [good, { name: 'é/Begroting.json', data: '{}' }], '<workbook/>'],
  ])('%s', async (_, parts, text) => {
    const opened = open(zip(parts))
    expect(opened.ok && opened.value.names).toEqual(
      parts.map(({ name }) => name).filter((name) => name !== 'xl/'),
    )
    const entry = opened.ok ? await opened.value.read(good.name) : opened
    expect(entry.ok && Buffer.from(entry.value).toString()).toBe(text)
  })

  test('that begins in the middle of a buffer, and has a comment', async () => {
    const bytes = zip([good], { comment: 'PK' })
    const around = Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')])
    expect(await firstRefusal(around.subarray(6, 6 + bytes.length), good.name)).toBeUndefined()
  })

  test('without entries', () => {
    expect(open(zip([]))).toMatchObject({ ok: true, value: { names: [] } })
  })
})

describe('an archive is refused', () => {
  const deep = { ...good, name: 'a', data: 'A'.repeat(200) }
  const unpacked = deflateRawSync(zeros(50_000_000))
  test.each<[string, Uint8Array, object]>([
    ['nothing', zeros(0), { code: 'not-an-archive', path: '' }],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), { code: 'not-an-archive' }],
    ['text before it', Buffer.concat([Buffer.from('#!/bin/sh\n'), zip([good])]), { code: 'not-an-archive' }],
    ['text after it', Buffer.concat([zip([good]), Buffer.from('x')]), { code: 'archive-cut-off' }],
    ['cut off', zip([good]).subarray(0, -1), { code: 'archive-cut-off' }],
    [
      'more than ten million bytes',
      zeros(10_000_001),
      { code: 'archive-too-large', bytes: 10_000_001, limit: 10_000_000 },
    ],
    [
      'E03 zip64 by its numbers',
      zip([good], { entries: 0xffff }),
      { code: 'archive-unsupported', feature: 'zip64' },
    ],
    [
      'E03 zip64 by its offset',
      zip([good], { directoryAt: 0xffffffff }),
      { code: 'archive-unsupported', feature: 'zip64' },
    ],
    [
      'E03 zip64 by an entry',
      zip([{ ...good, inList: { size: 0xffffffff } }]),
      { code: 'archive-unsupported', feature: 'zip64', path: good.name },
    ],
    [
      'E03 1,001 entries',
      zip(Array.from({ length: 1_001 }, (_, n) => ({ ...good, name: String(n) }))),
      { code: 'too-many-entries', count: 1_001, limit: 1_000 },
    ],
    ['E03 65,534 entries', zip([good], { entries: 65_534 }), { code: 'too-many-entries', count: 65_534 }],
    [
      'E03 65,536 entries, which count as none',
      zip(Array.from({ length: 65_536 }, (_, n) => ({ name: String(n), data: '', method: 0 }))),
      { code: 'archive-contradicts' },
    ],
    ['more entries than there are', zip([good], { entries: 2 }), { code: 'archive-contradicts' }],
    ['fewer entries than there are', zip([good, deep], { entries: 1 }), { code: 'archive-contradicts' }],
    ['several disks', zip([good], { disk: 1 }), { code: 'archive-unsupported', feature: 'several-parts' }],
    [
      'entries elsewhere',
      zip([good], { entriesHere: 0 }),
      { code: 'archive-unsupported', feature: 'several-parts' },
    ],
    [
      'an entry on another disk',
      zip([{ ...good, inList: { disk: 1 } }]),
      { code: 'archive-unsupported', feature: 'several-parts' },
    ],
    ['a list elsewhere', zip([good], { directoryAt: 1 }), { code: 'archive-contradicts' }],
    [
      'a password',
      zip([{ ...good, said: { flags: 1 } }]),
      { code: 'archive-unsupported', feature: 'password', path: good.name },
    ],
    [
      'another method',
      zip([{ ...good, said: { method: 12 } }]),
      { code: 'archive-unsupported', feature: 'method' },
    ],
    [
      'a patch',
      zip([{ ...good, said: { flags: 0x20 } }]),
      { code: 'archive-unsupported', feature: 'method' },
    ],
    ['E04 a way out', zip([{ ...good, name: '../../x' }]), { code: 'entry-name', path: '../../x' }],
    ['E04 a way out on the way', zip([{ ...good, name: 'xl/../../x' }]), { code: 'entry-name' }],
    ['E04 a way out at the end', zip([{ ...good, name: 'xl/..' }]), { code: 'entry-name' }],
    [
      'E04 an absolute name',
      zip([{ ...good, name: '/etc/passwd' }]),
      { code: 'entry-name', path: '/etc/passwd' },
    ],
    ['E04 an absolute name of Windows', zip([{ ...good, name: 'C:x' }]), { code: 'entry-name' }],
    ['E04 a way out of Windows', zip([{ ...good, name: '..\\x' }]), { code: 'entry-name' }],
    ['E04 no name', zip([{ ...good, name: '' }]), { code: 'entry-name' }],
    [
      'E04 an invisible character',
      zip([{ ...good, name: 'a\u202Eb' }]),
      { code: 'entry-name', path: 'a\\u202Eb' },
    ],
    ['E04 a name without end', zip([{ ...good, name: 'a'.repeat(256) }]), { code: 'entry-name' }],
    ['E04 the same name twice', zip([good, good]), { code: 'entry-twice', path: good.name }],
    [
      'E04 the same name in capitals',
      zip([good, { ...good, name: 'XL/Workbook.xml' }]),
      { code: 'entry-twice', path: 'XL/Workbook.xml' },
    ],
    [
      'E04 the same name composed otherwise',
      zip([
        { ...good, name: 'é' },
        { ...good, name: 'e\u0301' },
      ]),
      { code: 'entry-twice' },
    ],
    [
      'E03 two entries over the same bytes',
      zip([good, { ...good, name: good.name, inList: { name: 'xl/Workbook2.xml', localAt: 0 } }]),
      { code: 'archive-contradicts', path: 'xl/Workbook2.xml' },
    ],
    ['E03 an entry within another', overlapping(), { code: 'entries-overlap', path: 'b' }],
    [
      'another name at the entry',
      zip([{ ...good, atEntry: { name: 'xl/workbook.xmL' } }]),
      { code: 'archive-contradicts', path: good.name },
    ],
    [
      'another size at the entry',
      zip([{ ...good, atEntry: { size: 5 } }]),
      { code: 'archive-contradicts', path: good.name },
    ],
    [
      'another method at the entry',
      zip([{ ...good, atEntry: { method: 0 } }]),
      { code: 'archive-contradicts' },
    ],
    [
      'an entry beyond the end',
      zip([{ ...good, inList: { localAt: 5_000 } }]),
      { code: 'archive-contradicts' },
    ],
    [
      'more packed bytes than there are',
      zip([{ ...good, said: { packed: 5_000 } }]),
      { code: 'archive-contradicts' },
    ],
    [
      'stored bytes of another size',
      zip([{ ...good, method: 0, said: { size: 5 } }]),
      { code: 'archive-contradicts' },
    ],
    ['a folder with bytes', zip([{ ...good, name: 'xl/' }]), { code: 'archive-contradicts', path: 'xl/' }],
    [
      'E03 deflate of 1,000 to 1',
      zip([{ ...good, data: zeros(1_000_001) }]),
      { code: 'packed-too-tight', limit: 100, path: good.name },
    ],
    [
      'an entry of 50 million bytes',
      zip([{ ...good, data: '', packed: unpacked, said: { size: 50_000_000 } }]),
      { code: 'packed-too-tight', ratio: 1_029 },
    ],
    [
      'more than 15 million bytes in one entry',
      zip([{ ...good, packed: zeros(400_000), said: { size: 15_000_001 } }]),
      { code: 'unpacked-too-large', bytes: 15_000_001, limit: 15_000_000 },
    ],
    [
      'more than 50 million bytes in all',
      zip(
        Array.from({ length: 4 }, (_, n) => ({
          name: String(n),
          data: '',
          packed: zeros(200_000),
          said: { size: 15_000_000 },
        })),
      ),
      { code: 'unpacked-too-large', bytes: 60_000_000, limit: 50_000_000, path: '3' },
    ],
  ])('%s', async (_, bytes, refusal) => {
    expect(await firstRefusal(bytes)).toEqual(expect.objectContaining(refusal))
  })

  /** The bytes of the first entry hold the header of the second. */
  function overlapping(): Buffer {
    const inner = zip([{ name: 'b', data: 'x'.repeat(20), method: 0 }])
    const outer = zip([
      { name: 'a', data: inner, method: 0 },
      { name: 'b', data: 'x'.repeat(20), method: 0, inList: { localAt: 31 } },
    ])
    return outer
  }

  test('of which the bytes are not as UTF-8 names them', async () => {
    const bytes = zip([{ ...good, name: 'abc' }])
    for (let at = bytes.indexOf('abc'); at >= 0; at = bytes.indexOf('abc')) bytes[at + 1] = 0xf6
    expect(await firstRefusal(bytes)).toMatchObject({ code: 'archive-contradicts' })
  })
})

describe('an entry is refused', () => {
  const packed = deflateRawSync('A'.repeat(200))
  test.each<[string, Part, object]>([
    ['bytes that are no deflate', { ...good, packed: Uint8Array.of(7, 7, 7, 7) }, { code: 'entry-damaged' }],
    ['half a deflate', { ...good, packed: packed.subarray(0, -2) }, { code: 'entry-damaged' }],
    ['no packed bytes', { ...good, packed: zeros(0) }, { code: 'entry-damaged' }],
    ['another checksum', { ...good, said: { crc: 1 } }, { code: 'entry-damaged' }],
    ['another checksum of stored bytes', { ...good, method: 0, said: { crc: 1 } }, { code: 'entry-damaged' }],
    [
      'fewer bytes than it says',
      { ...good, said: { size: 12 } },
      { code: 'entry-size', declared: 12, counted: 11 },
    ],
    [
      'more bytes than it says',
      { ...good, said: { size: 10 } },
      { code: 'entry-size', declared: 10, counted: 11 },
    ],
  ])('%s', async (_, part, refusal) => {
    expect(await firstRefusal(zip([part]), good.name)).toEqual(
      expect.objectContaining({ ...refusal, path: good.name }),
    )
  })

  test('that is not there', async () => {
    expect(await firstRefusal(zip([good]), '__proto__')).toMatchObject({
      code: 'entry-missing',
      path: '__proto__',
    })
  })

  test('E03 that lies about 400 million bytes: unpacking stops within what one piece can give', async () => {
    const packed = deflateRawSync(zeros(400_000_000), { level: 1 })
    const refusal = await firstRefusal(zip([{ ...good, packed, said: { size: 1_000_000 } }]), good.name)
    expect(refusal).toMatchObject({ code: 'entry-size', declared: 1_000_000 })
    const counted = refusal?.code === 'entry-size' ? refusal.counted : Infinity
    expect(counted).toBeLessThan(10_000_000)
  })
})

test('every prefix of an archive is refused', () => {
  const bytes = zip([good, { name: 'b', data: 'b', method: 0 }])
  for (let length = 0; length < bytes.length; length++) expect(open(bytes.subarray(0, length)).ok).toBe(false)
})
