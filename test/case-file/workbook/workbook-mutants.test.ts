import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ARCHIVE_LIMITS } from '../../../src/case-file/archive/archive-limits.ts'
import { openArchive } from '../../../src/case-file/archive/open-archive.ts'
import { openOutside } from '../../../src/case-file/open-outside.ts'
import type { Outcome } from '../../../src/case-file/outcome.ts'
import { checkCase } from '../../../src/case-file/validate.ts'
import { decimalInCell } from '../../../src/case-file/workbook/decimal-in-cell.ts'
import { openWorkbook } from '../../../src/case-file/workbook/open-workbook.ts'
import { caseWorkbook, releasedCase } from './case-workbook.ts'
import { workbookFile } from './workbook-file.ts'
import { sized } from '../../tooling/size.ts'

/** More of them before a release, as in mutants.test.ts. */
const MUTANTS = sized(500, 20_000)
const TIMEOUT = 60_000 + MUTANTS * 100

const saved = readFileSync(join(import.meta.dirname, 'saved-by-libreoffice.xlsx'))
const sheet =
  '<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>A2</f><v>0.125</v></c></row><row><c t="b"><v>1</v></c><c t="inlineStr"><is><r><t>a_x000D_</t></r></is></c></row>'

const change = fc.record({
  place: fc.nat(1_000_000),
  how: fc.constantFrom('change', 'cut out', 'repeat', 'cut off'),
  byte: fc.nat(255),
  length: fc.nat(400),
})

type Change = typeof change extends fc.Arbitrary<infer C> ? C : never

function changed(bytes: Uint8Array, { place, how, byte, length }: Change): Buffer {
  const at = place % bytes.length
  const from = {
    change: at + 1,
    'cut out': at + length,
    repeat: Math.max(0, at - length),
    'cut off': bytes.length,
  }
  const between = how === 'change' ? Uint8Array.of(byte) : new Uint8Array()
  return Buffer.concat([bytes.subarray(0, at), between, bytes.subarray(from[how])])
}

async function partsOf(bytes: Uint8Array): Promise<(readonly [name: string, text: string])[]> {
  const archive = openArchive(bytes, ARCHIVE_LIMITS)
  if (!archive.ok) throw new Error('The workbook must open.')
  const parts = archive.value.names.map(async (name) => {
    const read = await archive.value.read(name)
    return [name, read.ok ? Buffer.from(read.value).toString() : ''] as const
  })
  return Promise.all(parts)
}

function isTold(outcome: Outcome<unknown>): boolean {
  if (outcome.ok) return true
  const { refusals } = outcome
  return (
    refusals.length > 0 && refusals.every(({ code, path }) => /^[a-z0-9-]+$/.test(code) && path.length <= 250)
  )
}

/** Whether every question about a workbook is answered, by a value or a refusal. */
async function answers(bytes: Uint8Array): Promise<boolean> {
  const opened = await openWorkbook(bytes)
  if (!opened.ok) return isTold(opened)
  for (const { name } of opened.value.sheets) {
    const read = await opened.value.readSheet(name)
    if (!isTold(read)) return false
    const references = read.ok ? [...read.value.cells.keys()] : []
    const decimals = references.map((at) => read.ok && isTold(decimalInCell(read.value, at, 'asset.price')))
    if (decimals.includes(false)) return false
  }
  return true
}

test(
  'a workbook of which bytes are changed, lost or repeated is read or refused',
  { timeout: TIMEOUT },
  async () => {
    await fc.assert(
      fc.asyncProperty(change, async (one) => answers(changed(saved, one))),
      { numRuns: Math.ceil(MUTANTS * 0.5) },
    )
  },
)

test('so is one of which a part is changed before it is packed', { timeout: TIMEOUT }, async () => {
  const given = {
    sheets: { Invoer: sheet },
    shared: ['<r><t>b</t></r>'],
    xfs: [10],
    names: '<definedName name="n">Invoer!$A$1</definedName>',
  }
  const parts = await partsOf(workbookFile(given))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...parts), change, async ([name, text], one) => {
      const bent = changed(Buffer.from(text), one).toString('latin1')
      return answers(workbookFile({ ...given, parts: { [name]: bent } }))
    }),
    { numRuns: Math.ceil(MUTANTS * 0.5) },
  )
})

test(
  'so is a workbook of ours, and what opens is a case that can be kept',
  { timeout: TIMEOUT },
  async () => {
    const c = releasedCase()
    const parts = await partsOf(caseWorkbook(c))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...parts), change, async ([name, text], one) => {
        const bent = changed(Buffer.from(text), one).toString('latin1')
        const opened = await openOutside(caseWorkbook(c, { parts: { [name]: bent } }))
        expect(opened.ok ? checkCase(opened.case) : []).toEqual([])
        expect(opened.ok || isTold(opened)).toBe(true)
      }),
      { numRuns: Math.ceil(MUTANTS * 0.5) },
    )
  },
)

test('every prefix of a workbook is refused', async () => {
  for (let length = 0; length < saved.length; length += 7)
    expect((await openWorkbook(saved.subarray(0, length))).ok).toBe(false)
})
