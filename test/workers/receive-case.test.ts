import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { openCase } from '../../src/case-file/open-case.ts'
import { writeLink } from '../../src/case-file/write-link.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { headlineOf } from '../../src/engine/headline.ts'
import { receiveCase } from '../../src/workers/receive-case.ts'

const bytes = new Uint8Array(readFileSync('public/examples/verpleeghuis.json'))
const opened = openCase(bytes)

test('a file and a link of one case give the same, with the outcome as it is calculated', async () => {
  const example = opened.ok ? opened.case : expect.fail('The example does not open')
  const expected = { ok: true, case: example, migrations: [], headline: headlineOf(Calculation.of(example)) }
  expect(await receiveCase(bytes)).toEqual(expected)
  expect(await receiveCase({ link: await writeLink(example) })).toEqual(expected)
})

test('a locked link comes in by the same gate, with its passphrase and nothing else', async () => {
  const example = opened.ok ? opened.case : expect.fail('The example does not open')
  const drawn = (count: number) => crypto.getRandomValues(new Uint8Array(count))
  const lock = { passphrase: 'een twee drie', subtle: crypto.subtle, salt: drawn(16), nonce: drawn(12) }
  const link = await writeLink(example, lock)
  const codeOf = async (passphrase?: string) => {
    const received = await receiveCase(passphrase === undefined ? { link } : { link, passphrase })
    return received.ok ? received.case : received.refusals.map(({ code }) => code)
  }
  expect(await codeOf()).toEqual(['link-locked'])
  expect(await codeOf('een twee')).toEqual(['wrong-passphrase'])
  expect(await codeOf('een twee drie')).toEqual(example)
  vi.stubGlobal('crypto', {})
  expect(await codeOf('een twee drie')).toEqual(['no-cryptography'])
  vi.unstubAllGlobals()
})

test('what was changed on the way to the newest version is told by name', async () => {
  const old = new Uint8Array(readFileSync('test/case-file/released/version-1.json'))
  expect(await receiveCase(old)).toMatchObject({
    ok: true,
    migrations: ['rules, uncertainty and contributions', 'workshop'],
  })
})

test('a case that cannot be calculated does not come in', async () => {
  const failing = vi.spyOn(Calculation, 'of').mockImplementation(() => {
    throw new RangeError('Maximum call stack size exceeded')
  })
  expect(await receiveCase(bytes)).toEqual({
    ok: false,
    refusals: [{ code: 'not-calculated', path: '', names: [] }],
  })
  failing.mockRestore()
})
