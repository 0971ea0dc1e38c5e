import { describe, expect, test } from 'vitest'
import { makeLink } from '../../../src/app/import/make-link.ts'
import { linkTextIn } from '../../../src/case-file/link-text.ts'
import { openLink } from '../../../src/case-file/open-link.ts'
import { emptyCase } from '../../../src/domain/defaults.ts'

const page = 'https://voorbeeld.nl/baatwijzer/'
const small = emptyCase('leeg', 'Leeg', 2026)

/** Text that cannot be packed smaller. */
function noise(length: number): string {
  let state = 1
  const next = () => (state = (state * 48_271) % 2_147_483_647)
  return Array.from({ length }, () => String.fromCharCode(0x4e00 + (next() % 20_000))).join('')
}

describe('a link', () => {
  test('opens as the case that was put in it', async () => {
    const made = await makeLink(small, page)
    const address = made.kind === 'made' ? made.address : ''
    expect(address.startsWith(`${page}#/link/`)).toBe(true)
    expect(await openLink(linkTextIn(address) ?? '')).toMatchObject({ ok: true, case: small })
  })

  test('is locked with a passphrase, with other bytes each time', async () => {
    const textOf = async () => {
      const made = await makeLink(small, page, 'een twee drie')
      return made.kind === 'made' ? (linkTextIn(made.address) ?? '') : ''
    }
    const [first, second] = [await textOf(), await textOf()]
    expect(first).not.toBe(second)
    for (const link of [first, second]) {
      const key = { passphrase: 'een twee drie', subtle: crypto.subtle }
      expect(await openLink(link, key)).toMatchObject({ ok: true, case: small })
    }
  })

  test('is not made of a case that is too large for it', async () => {
    const text = noise(25_000)
    const part = (n: number) => text.slice(n * 5000, (n + 1) * 5000)
    const framing = {
      ...small.framing,
      question: part(0),
      problem: part(1),
      author: part(2),
      decisionMaker: part(3),
    }
    const made = await makeLink({ ...small, framing: { ...framing, withoutTechnology: part(4) } }, page)
    expect(made).toEqual({ kind: 'too-long' })
  })

  test('is not made of a case that would not open', async () => {
    expect(await makeLink({ ...small, name: '' }, page)).toEqual({ kind: 'faulty' })
  })
})
