import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64Url, toBase64Url } from '../../src/case-file/base64url.ts'
import { gzip, GZIP_HEADER } from '../../src/case-file/gzip.ts'
import { DICTIONARY, FIRST_DICTIONARY } from '../../src/case-file/link/dictionary.ts'
import { linkTextIn } from '../../src/case-file/link-text.ts'
import { openLink } from '../../src/case-file/open-link.ts'
import { writeCompactCase } from '../../src/case-file/write-case.ts'
import { writeLink } from '../../src/case-file/write-link.ts'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import { emptyCase } from '../../src/domain/defaults.ts'
import { arbitraryCaseWith } from '../domain/arbitrary-case.ts'
import { exampleCase, exampleFiles } from '../examples/example-cases.ts'
import { patience, sized } from '../tooling/size.ts'
import { tally, tell } from '../tooling/tally.ts'

const LINKS = sized(60, 1000)

test('every case comes back from its link as it was', patience(120_000), () =>
  tally('links there and back', async (attempt) => {
    await fc.assert(
      fc.asyncProperty(arbitraryCaseWith({ reach: 'bounds', variants: 2 }), (original) =>
        attempt(async () => {
          const opened = await openLink(await writeLink(original))
          expect(opened).toEqual({ ok: true, case: original, migrations: [] })
          return []
        }),
      ),
      { numRuns: LINKS },
    )
  }),
)

/** As the first released version made a link, with form 1. */
async function firstLink(c: BusinessCase): Promise<string> {
  const packed = await gzip(new TextEncoder().encode(writeCompactCase(c)))
  return toBase64Url(Uint8Array.from([1, ...packed.subarray(GZIP_HEADER)]))
}

describe('the length of a link', () => {
  test.each(exampleFiles)('of %s is less than it was, and the old link still opens', async (file) => {
    const example = exampleCase(file)
    const [before, now] = [await firstLink(example), await writeLink(example)]
    tell({ name: 'link of an example', file, before: before.length, length: now.length })
    expect(now).toMatch(/^[A-Za-z0-9_-]+$/)
    expect(now.length).toBeLessThan(0.96 * before.length)
    expect(now.length).toBeLessThan(12_000)
    expect(await openLink(before)).toMatchObject({ ok: true, case: example })
  })

  test('of a new case fits in a message and in a QR code', async () => {
    const empty = emptyCase('0123456789abcdef', 'Slimme sensoren op de Wilgenhof', 2027)
    expect((await writeLink(empty)).length).toBeLessThan(200)
  })

  test('is never more than in the first form', async () => {
    let state = 1
    const next = () => (state = (state * 48_271) % 2_147_483_647)
    const noise = Array.from({ length: 4000 }, () => String.fromCharCode(0x4e00 + (next() % 20_000))).join('')
    const empty = emptyCase('leeg', 'Leeg', 2026)
    const noisy = { ...empty, framing: { ...empty.framing, problem: noise } }
    expect((await writeLink(noisy)).length).toBeLessThanOrEqual((await firstLink(noisy)).length)
    expect(await openLink(await writeLink(noisy))).toMatchObject({ ok: true, case: noisy })
  })

  test.each([
    [FIRST_DICTIONARY, '4c5bfc544c0c4204d48ac675c790667771e67e035a18a9e417f6eb59a4b0c2ff'],
    [DICTIONARY, 'fc051a94a58b98ba2a0ad76150dce09648d5f236efdef61b2da275760d052f10'],
  ])('rests on dictionaries of which no character has changed', (dictionary, hash) => {
    expect(createHash('sha256').update(dictionary).digest('hex')).toBe(hash)
  })
})

/** Links to a new case, as each form was made when it was the newest. */
const FROZEN: readonly (readonly [form: number, version: number, link: string])[] = [
  [
    2,
    2,
    'AiN59aOBoZGxiamZuYVlYlJySipSmzY4JzM3N1UB2MIvzgdllvwC0JLT8MwcYKWWkQ9SOLQWSYIy0OgiydFFkqOLJEcXSY4ukqTPIknk9ZBoSw2RFuBhLjSj6uAVytgN2rDDaGd4tDM82hke7QyPdoZHO8OjneHB3RkGdm8BbNsgt6U5AAA',
  ],
  [
    4,
    3,
    'BCM5gAwMjYxNTM3MLSwTk5JTUpH6MME5mbm5qQpAFxUD00WeQn4BaIlxeGYOsBGTkQ9SOLQWxYIKzNFFsaOLYkcXxY4uih1dFEufRbHI61_RlpYiLbjEXFhI1cFKlLE6tGGm0cGP0cGP0cGP0cGP0cGP0cGP0cGPwT34QdeONAC4K8c7_zsAAA',
  ],
]

// They are frozen: a link that someone has must open, whatever the program becomes.
test.each(FROZEN)('a link of form %d, with a case of version %d, opens', async (form, version, link) => {
  expect(fromBase64Url(link)?.[0]).toBe(form)
  expect(await openLink(link)).toMatchObject({
    ok: true,
    case: {
      id: '0123456789abcdef',
      name: 'Slimme sensoren op de Wilgenhof',
      settings: { firstYear: { value: '2027' }, discountRate: { value: '0.04' } },
      workshop: { sliders: [], log: [] },
    },
    migrations: version === 2 ? ['workshop'] : [],
  })
})

describe('bytes in an address', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(Uint8Array.from(bytes))
      }),
    )
  })

  test.each(['A', 'AB', 'AAB', 'AA=', 'A+/A', 'A A', 'é'])('%j stands for none', (text) => {
    expect(fromBase64Url(text)).toBeNull()
  })
})

describe('a link in a message', () => {
  test.each([
    ['https://x.nl/#/link/AQx_-9', 'AQx_-9'],
    ['#/link/AQ', 'AQ'],
    ['Zie (https://x.nl/#/link/AQ).', 'AQ'],
    ['https://x.nl/#/link/', ''],
    ['https://x.nl/#/link/A\r\nQ\r\n\r\nGroeten', 'AQ'],
  ])('%j holds %j', (message, link) => {
    expect(linkTextIn(message)).toBe(link)
  })

  test.each(['', '#', '#/', '#/case/x/result', '#s=AQ', '#<script>', '#%00'])('is not in %j', (message) => {
    expect(linkTextIn(message)).toBeNull()
  })

  test('of any length is cut to what cannot be a link any more', () => {
    expect(linkTextIn(`#/link/${'A'.repeat(5_000_000)}`)?.length).toBe(128_000)
  })
})
