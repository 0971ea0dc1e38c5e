import * as fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { fromBase64Url, toBase64Url } from '../../src/case-file/base64url.ts'
import { openCase } from '../../src/case-file/open-case.ts'
import { openLink } from '../../src/case-file/open-link.ts'
import { openOutside } from '../../src/case-file/open-outside.ts'
import type { Opened } from '../../src/case-file/opened.ts'
import type { Refusal } from '../../src/case-file/refusal.ts'
import { writeCase } from '../../src/case-file/write-case.ts'
import { writeLink } from '../../src/case-file/write-link.ts'
import { sized } from '../tooling/size.ts'
import { tally } from '../tooling/tally.ts'
import { type Step, type Tree, at, bentAt, everyPlace, releasedText, releasedTree } from './tree.ts'

const MUTANTS = sized(5000, 100_000)
const TIMEOUT = 60_000 + MUTANTS * 40

const tree = releasedTree()
const places = everyPlace(tree).filter((steps) => steps.length > 0)
const bytes = new TextEncoder().encode(releasedText)

/** Other types, edge values, and values that stand elsewhere in the file. */
const strange: fc.Arbitrary<Tree> = fc.oneof(
  fc.constantFrom<Tree>(
    null,
    true,
    0,
    -1,
    1e308,
    '',
    '0',
    '-0',
    '1',
    '1e9',
    'x',
    'NaN',
    'pg',
    'sensor',
    [],
    {},
    ['1'],
  ),
  fc.constantFrom(...places).map((steps) => at(tree, steps) ?? null),
  fc.string({ unit: 'binary', maxLength: 8 }),
)

/** One change of the tree: another value, nothing, or the same again under another key or as another member. */
interface Mutation {
  readonly steps: readonly Step[]
  readonly how: 'retype' | 'delete' | 'rename' | 'double'
  readonly value: Tree
  readonly key: string
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  steps: fc.constantFrom(...places),
  how: fc.constantFrom('retype', 'retype', 'delete', 'rename', 'double'),
  value: strange,
  key: fc.oneof(fc.constantFrom('id', 'name', 'value', 'toString'), fc.string({ maxLength: 6 })),
})

function mutated({ steps, how, value, key }: Mutation): string {
  const parent = steps.slice(0, -1)
  const around = at(tree, parent)
  const node = at(tree, steps) ?? null
  if (how === 'retype') return JSON.stringify(bentAt(tree, steps, value))
  if (how === 'double' && Array.isArray(around))
    return JSON.stringify(bentAt(tree, parent, [...around, node]))
  if (how === 'double') return JSON.stringify(bentAt(tree, [...parent, key], node))
  const without = bentAt(tree, steps, undefined)
  if (how === 'delete' || Array.isArray(around)) return JSON.stringify(without)
  return JSON.stringify(bentAt(without, [...parent, key], node))
}

const corruption = fc.record({
  place: fc.nat(bytes.length - 1),
  how: fc.constantFrom('change', 'drop', 'cut out', 'repeat'),
  byte: fc.nat(255),
  length: fc.nat(400),
})

type Corruption = typeof corruption extends fc.Arbitrary<infer C> ? C : never

function corrupted({ place, how, byte, length }: Corruption): Uint8Array {
  const from = {
    change: place + 1,
    drop: place + 1,
    'cut out': place + length,
    repeat: Math.max(0, place - length),
  }
  const between = how === 'change' ? Uint8Array.of(byte) : new Uint8Array()
  return Buffer.concat([bytes.subarray(0, place), between, bytes.subarray(from[how])])
}

const own = Object.getOwnPropertyNames(Object.prototype).join()

function isSound(file: string | Uint8Array): boolean {
  const opened = openCase(file)
  if (Object.getOwnPropertyNames(Object.prototype).join() !== own) return false
  if (!opened.ok) return opened.refusals.length > 0 && opened.refusals.every(isTold)
  const text = writeCase(opened.case)
  const again = openCase(text)
  return again.ok && writeCase(again.case) === text
}

/** A path that can be shown, and a code. */
function isTold({ code, path, names }: Refusal): boolean {
  return /^[a-z0-9-]+$/.test(code) && /^[\x20-\x7E\u00A0-\uFFFF]*$/.test(path + names.join(''))
}

function expectSound<Change>(
  name: string,
  change: fc.Arbitrary<Change>,
  fileOf: (change: Change) => string | Uint8Array,
  numRuns: number,
): Promise<void> {
  return tally(name, async (attempt) => {
    const property = fc.asyncProperty(change, (one) =>
      attempt(() => {
        expect(isSound(fileOf(one))).toBe(true)
        return Promise.resolve([])
      }),
    )
    await fc.assert(property, { numRuns })
  })
}

test('a file with one thing changed opens whole, or is refused with a place', { timeout: TIMEOUT }, () =>
  expectSound('mutants of the tree', mutation, mutated, MUTANTS * 0.6),
)

test('so does a file of which bytes are changed, lost or repeated', { timeout: TIMEOUT }, () =>
  expectSound('mutants of the bytes', corruption, corrupted, MUTANTS * 0.4),
)

test('every thing that is taken away is missed, but for what may be absent', { timeout: TIMEOUT }, () => {
  const optional = [
    'low',
    'high',
    'grade',
    'source',
    'date',
    'note',
    'lastYear',
    'billableShare',
    'revenuePerHour',
  ]
  const missed = places.filter((steps) => typeof steps.at(-1) === 'string' && !steps.includes('overrides'))
  for (const steps of missed) {
    const key = String(steps.at(-1))
    const opened = openCase(JSON.stringify(bentAt(tree, steps, undefined)))
    const isVariantNote = steps.includes('variants') && key === 'note'
    expect([steps.join('.'), opened.ok]).toEqual([steps.join('.'), optional.includes(key) && !isVariantNote])
  }
})

/** All bits of the bytes in turn, spread evenly where there are more than so many. */
function flips(whole: Uint8Array, count: number): Uint8Array<ArrayBuffer>[] {
  const step = Math.max(1, Math.floor((whole.length * 8) / count))
  return Array.from({ length: Math.min(count, whole.length * 8) }, (_, n) => {
    const flipped = Uint8Array.from(whole)
    const at = n * step
    flipped[at >> 3]! ^= 1 << (at & 7)
    return flipped
  })
}

const original = openCase(releasedText)

/** What came through must be what was sent. */
function isRefusedOrSame(opened: Opened): boolean {
  if (!opened.ok) return opened.refusals.length > 0 && opened.refusals.every(isTold)
  return original.ok && writeCase(opened.case) === writeCase(original.case)
}

const FLIPS = Math.max(1000, MUTANTS / 5)

test('L05: a link with one bit flipped is refused', { timeout: TIMEOUT }, async () => {
  const link = original.ok ? await writeLink(original.case) : ''
  const flipped = flips(fromBase64Url(link)!, FLIPS)
  const opened = await Promise.all(flipped.map((mutant) => openLink(toBase64Url(mutant))))
  expect(opened.every(isRefusedOrSame)).toBe(true)
  // Deflate ends within a byte: what is left of that byte says nothing, and is all that may change.
  expect(opened.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1)
})

test('a compressed file with one bit flipped is refused, or the same', { timeout: TIMEOUT }, async () => {
  const opened = await Promise.all(flips(gzipSync(releasedText), FLIPS).map(openOutside))
  expect(opened.every(isRefusedOrSame)).toBe(true)
  expect(opened.filter(({ ok }) => !ok).length).toBeGreaterThan(0.98 * FLIPS)
})

test('a link and a compressed file are refused wherever they are cut off', { timeout: TIMEOUT }, async () => {
  const link = original.ok ? await writeLink(original.case) : ''
  const packed = new Uint8Array(gzipSync(releasedText))
  const ends = Array.from({ length: packed.length }, (_, end) => end)
  const files = await Promise.all(ends.map((end) => openOutside(packed.slice(0, end))))
  const links = await Promise.all(Array.from(link, (_, end) => openLink(link.slice(0, end))))
  expect([...files, ...links].filter(({ ok }) => ok)).toEqual([])
})
