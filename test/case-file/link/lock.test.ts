import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { fromBase64Url, toBase64Url } from '../../../src/case-file/base64url.ts'
import { crc32 } from '../../../src/case-file/archive/crc32.ts'
import type { Lock } from '../../../src/case-file/link/lock.ts'
import { openLink } from '../../../src/case-file/open-link.ts'
import type { Reason } from '../../../src/case-file/refusal.ts'
import { writeLink } from '../../../src/case-file/write-link.ts'
import { emptyCase } from '../../../src/domain/defaults.ts'
import { arbitraryCaseWith } from '../../domain/arbitrary-case.ts'
import { patience, sized } from '../../tooling/size.ts'
import { tally } from '../../tooling/tally.ts'

const { subtle } = globalThis.crypto
const PASSPHRASE = 'paard batterij nietje'

function lockOf(passphrase: string): Lock {
  const drawn = (count: number) => globalThis.crypto.getRandomValues(new Uint8Array(count))
  return { passphrase, subtle, salt: drawn(16), nonce: drawn(12) }
}

const c = emptyCase('leeg', 'Zorgcoördinatie', 2027)
const link = await writeLink(c, lockOf(PASSPHRASE))
const bytes = fromBase64Url(link) ?? new Uint8Array()

/** Changed by someone who knows how the checksum is made. */
function forged(change: (copy: Uint8Array) => Uint8Array): string {
  const whole = change(bytes.slice(0, -4))
  const checksum = new Uint8Array(4)
  new DataView(checksum.buffer).setUint32(0, crc32(whole))
  return toBase64Url(Uint8Array.from([...whole, ...checksum]))
}

function reasonOf(code: Reason['code']) {
  return { ok: false, refusals: [{ code, path: '', names: [] }] }
}

function withIterations(iterations: number) {
  return (copy: Uint8Array) => {
    new DataView(copy.buffer).setUint32(2, iterations)
    return copy
  }
}

describe('a link with a passphrase', () => {
  test('gives every case back as it was', patience(120_000), () =>
    tally('locked links there and back', async (attempt) => {
      const some = arbitraryCaseWith({ reach: 'bounds', variants: 1 })
      const property = fc.asyncProperty(
        some,
        fc.string({ minLength: 1, unit: 'grapheme' }),
        (one, passphrase) =>
          attempt(async () => {
            const locked = await writeLink(one, lockOf(passphrase))
            expect(await openLink(locked, { passphrase, subtle })).toEqual({
              ok: true,
              case: one,
              migrations: [],
            })
            return []
          }),
      )
      await fc.assert(property, { numRuns: sized(5, 100) })
    }),
  )

  test('asks for it, and with another one nothing opens', async () => {
    expect(await openLink(link, { passphrase: null, subtle })).toEqual(reasonOf('link-locked'))
    for (const wrong of ['', 'Paard batterij nietje', 'paard batterij', 'paardbatterijnietje'])
      expect(await openLink(link, { passphrase: wrong, subtle })).toEqual(reasonOf('wrong-passphrase'))
  })

  test('opens however its letters are put together, and with a space that is not seen', async () => {
    const typed = await writeLink(c, lockOf('coördinatie één'))
    const passphrase = ' co\u006f\u0308rdinatie e\u0301e\u0301n '
    expect(await openLink(typed, { passphrase, subtle })).toMatchObject({ ok: true, case: c })
  })

  test('holds nothing of the case that can be read, and is another one each time', async () => {
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/baatwijzer|Zorg/)
    expect(await writeLink(c, lockOf(PASSPHRASE))).not.toBe(link)
  })

  test('costs few characters more', async () => {
    expect(link.length - (await writeLink(c)).length).toBeLessThanOrEqual(74)
  })

  test('is refused on a page without cryptography', async () => {
    expect(await openLink(link, { passphrase: PASSPHRASE, subtle: null })).toEqual(
      reasonOf('no-cryptography'),
    )
  })
})

describe('a locked link from a stranger', () => {
  test.each([
    ['a thousand million iterations', withIterations(1_000_000_000)],
    ['one iteration', withIterations(1)],
    ['another scheme', (copy: Uint8Array) => copy.with(1, 2) as Uint8Array],
  ])('with %s is refused before anything is derived or asked', async (_, change) => {
    const deriving = vi.spyOn(subtle, 'deriveKey')
    const importing = vi.spyOn(subtle, 'importKey')
    expect(await openLink(forged(change))).toEqual(reasonOf('unknown-link-lock'))
    expect(await openLink(forged(change), { passphrase: PASSPHRASE, subtle })).toEqual(
      reasonOf('unknown-link-lock'),
    )
    expect(deriving).not.toHaveBeenCalled()
    expect(importing).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })

  test('of which any bit was changed on the way is broken, and nobody has to type', async () => {
    for (let bit = 8; bit < bytes.length * 8; bit++) {
      const flipped = bytes.slice()
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(await openLink(toBase64Url(flipped))).toEqual(reasonOf('broken-link'))
    }
  })

  test('is refused wherever it is cut off', async () => {
    for (let end = 1; end < bytes.length; end++)
      expect(await openLink(toBase64Url(bytes.slice(0, end)))).toEqual(reasonOf('broken-link'))
  })

  test('of which any part was changed with a new checksum stays shut', async () => {
    const places = [7, 15, 24, 33, 34, 60, bytes.length - 5]
    for (const at of places) {
      const mutant = forged((copy) => copy.with(at, (copy[at] ?? 0) ^ 1))
      expect(await openLink(mutant, { passphrase: PASSPHRASE, subtle })).toEqual(reasonOf('wrong-passphrase'))
    }
  })

  test('that holds a locked link, or bytes that are no case, is refused by what it holds', async () => {
    const { lock } = await import('../../../src/case-file/link/lock.ts')
    const open = async (inner: Uint8Array<ArrayBuffer>) =>
      openLink(toBase64Url(await lock(inner, lockOf('x'))), { passphrase: 'x', subtle })
    expect(await open(bytes)).toMatchObject({ refusals: [{ code: 'unknown-link-form', form: 3 }] })
    expect(await open(new Uint8Array())).toEqual(reasonOf('broken-link'))
    expect(await open(Uint8Array.of(1, 2, 3))).toEqual(reasonOf('broken-link'))
    expect(await open(Uint8Array.of(2, 2, 3))).toEqual(reasonOf('broken-link'))
  })
})
