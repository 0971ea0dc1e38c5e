import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { receiveCase } from '../../src/workers/receive-case.ts'
import type { Accepted, BadInput, Refused } from './bad-inputs/bad-input.ts'
import { links } from './bad-inputs/links.ts'
import { numbers } from './bad-inputs/numbers.ts'
import { references } from './bad-inputs/references.ts'
import { structure } from './bad-inputs/structure.ts'
import { texts } from './bad-inputs/texts.ts'

const all: readonly BadInput[] = [...numbers, ...structure, ...references, ...texts, ...links]
const root = join(import.meta.dirname, '../..')
const own = Object.getOwnPropertyNames(Object.prototype).join()

function titled<T extends BadInput>(inputs: readonly T[]) {
  return inputs.map((input) => [`${input.id}: ${input.what}`, input] as const)
}

describe('is refused, the same way each time, and leaves nothing behind', () => {
  const refused = all.filter((input): input is Refused => 'refusal' in input)
  test.each(titled(refused))('%s', async (_, { outside, refusal }) => {
    const received = await receiveCase(await outside())
    expect(received).toMatchObject({ ok: false })
    expect(received.ok || received.refusals).toContainEqual(expect.objectContaining(refusal))
    expect(await receiveCase(await outside())).toEqual(received)
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(own)
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined()
  })
})

describe('is accepted', () => {
  const accepted = all.filter((input): input is Accepted => 'becomes' in input)
  test.each(titled(accepted))('%s', async (_, { outside, becomes, expected }) => {
    const received = await receiveCase(await outside())
    expect(received.ok || received.refusals).toBe(true)
    if (!received.ok) return
    expect(becomes(received.case)).toEqual(expected)
    expect(received.headline.netPresentValue).toMatch(/^-?\d+\.\d\d$/)
    expect(received.headline.netPresentValue).not.toMatch(/^-0\.00$/)
  })
})

/** What needs more than one opening, or a browser, to be shown. */
const elsewhere: Readonly<Record<string, string>> = {
  L05: 'test/case-file/mutants.test.ts',
  L09: 'test/browser/links.test.ts',
  L10: 'test/browser/links.test.ts',
  L12: 'test/browser/links.test.ts',
}

const SAMPLE = [
  ...[
    'N01',
    'N04',
    'N06',
    'N08',
    'N09',
    'N10',
    'N12',
    'N14',
    'N17',
    'N19',
    'N21',
    'N22',
    'N23',
    'N25',
    'N28',
    'N30',
  ],
  ...[
    'S03',
    'S04',
    'S05',
    'S07',
    'S08',
    'S09',
    'S10',
    'S12',
    'S13',
    'S14',
    'S15',
    'S16',
    'S18',
    'S19',
    'S20',
    'S21',
  ],
  ...[
    'S23',
    'S24',
    'S26',
    'S27',
    'S28',
    'S29',
    'S30',
    'T02',
    'T03',
    'T04',
    'T05',
    'T06',
    'T07',
    'T08',
    'T11',
    'T14',
  ],
  ...['X03', 'X05', 'X06', 'X09', 'X15', 'L02', 'L04', 'L05', 'L07', 'L09', 'L10', 'L11', 'L12', 'L13'],
]

test.each(SAMPLE)('%s has a test', (id) => {
  const place = elsewhere[id]
  const isHere = all.some((input) => input.id === id)
  const isThere = place !== undefined && readFileSync(join(root, place), 'utf8').includes(id)
  expect(isHere || isThere).toBe(true)
})
