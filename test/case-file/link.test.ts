import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64Url, toBase64Url } from '../../src/case-file/base64url.ts'
import { linkTextIn } from '../../src/case-file/link-text.ts'
import { openLink } from '../../src/case-file/open-link.ts'
import { writeLink } from '../../src/case-file/write-link.ts'
import { arbitraryCaseWith } from '../domain/arbitrary-case.ts'
import { exampleCase, exampleFiles } from '../examples/example-cases.ts'

test('every case comes back from its link as it was', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCaseWith({ reach: 'bounds', variants: 2 }), async (original) => {
      expect(await openLink(await writeLink(original))).toEqual({ ok: true, case: original, migrations: [] })
    }),
    { numRuns: 30 },
  )
})

test('the examples fit in a link', async () => {
  for (const file of exampleFiles) {
    const link = await writeLink(exampleCase(file))
    expect(link).toMatch(/^[A-Za-z0-9_-]+$/)
    expect(link.length).toBeLessThan(14_000)
  }
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
