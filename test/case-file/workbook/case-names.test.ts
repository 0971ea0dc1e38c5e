import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { casePieces } from '../../../src/case-file/workbook/case-pieces.ts'
import { CASE_NAMES, inputName } from '../../../src/case-file/workbook/case-names.ts'
import { emptyCase } from '../../../src/domain/defaults.ts'
import { arbitraryCaseWith } from '../../domain/arbitrary-case.ts'
import { caseNumbers } from './case-workbook.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What Excel, LibreOffice and Google Sheets all take for a name. */
function isDefinedName(name: string): boolean {
  const looksLikeCell = /^[a-z]{1,3}\d+$/i.test(name) || /^(?:r\d*)?(?:c\d*)?$/i.test(name)
  return /^[a-z_][a-z0-9_]{0,249}$/i.test(name) && !looksLikeCell
}

const empty = emptyCase('leeg', 'Leeg', 2026)
const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,24}$/)
const path = fc.array(id, { minLength: 1, maxLength: 6 }).map((steps) => steps.join('.'))

/** The way back from a name, which shows that nothing is lost on the way there. */
function pathOf(name: string): string {
  const steps = name.replace(/_(.)/g, (_, code: string) => {
    if (code === '_') return '.'
    if (code === '0') return '_'
    return code === '1' ? '-' : code.toUpperCase()
  })
  return steps.split('.').slice(1, -1).join('.')
}

describe('the name of a number', () => {
  test('can be read by whoever writes a formula', () => {
    expect(inputName(empty, 'technologies.bed-sensor.assets.sensor.usersPerUnit', 'value')).toBe(
      'Baatwijzer__technologies__bed_1sensor__assets__sensor__users_per_unit__value',
    )
    expect(inputName(empty, 'organisation.fte', 'low', 31)).toBe('Baatwijzer__organisation__fte__low31')
  })

  test('is one that every program takes, also in small letters, and gives its path back', () => {
    fc.assert(
      fc.property(path, (path) => {
        const name = inputName(empty, path, 'high', 2)
        fc.pre(name.length <= 250)
        expect(isDefinedName(name)).toBe(true)
        expect(pathOf(name.toLowerCase())).toBe(path)
      }),
      { numRuns: 2_000 },
    )
  })

  test('of any case is there once, whatever its ids are', () => {
    fc.assert(
      fc.property(arbitraryCaseWith({ variants: 0 }), fc.constantFrom(...RENAMINGS), (c, renamed) => {
        const text = JSON.stringify(c).replace(/"(t\d)"/g, (_, id: string) => `"${renamed(id)}"`)
        const lines = text.replace(
          /"id":"([^"]*-(?:asset|effect|time|one-off|recurring)-\d+)"/g,
          (_, id: string) => `"id":"${renamed(id)}"`,
        )
        const names = caseNumbers(JSON.parse(lines) as typeof c).map(({ name }) => name.toLowerCase())
        const all = [...names, ...Object.values(CASE_NAMES).map((name) => name.toLowerCase())]
        expect(new Set(all).size).toBe(all.length)
        expect(all.filter((name) => !isDefinedName(name))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('of the longest ids is by their positions', () => {
    const technology = 'T'.repeat(64)
    const c = { ...empty, technologies: [{ id: 'a' }, { id: technology }] } as unknown as typeof empty
    expect(inputName(c, `technologies.${technology}.startMonth`, 'value')).toBe(
      'Baatwijzer__technologies___22__start_month__value',
    )
  })
})

const RENAMINGS: readonly ((id: string) => string)[] = [
  (id) => id,
  (id) => `${'Z'.repeat(64 - id.length)}${id}`,
  (id) => `${'-_'.repeat(20)}${id}`,
  (id) => id.replaceAll('-', '_').toUpperCase(),
]

describe('the text of a case in pieces', () => {
  const line = fc.string({ unit: 'binary', maxLength: 400 })
  const text = fc
    .array(line, { minLength: 1, maxLength: 4 })
    .chain((lines) =>
      fc.integer({ min: 1, max: 300 }).map((times) => lines.map((one) => one.repeat(times)).join('\n')),
    )

  test('fits in cells, and is the same again', () => {
    fc.assert(
      fc.property(text, (text) => {
        const pieces = casePieces(text)
        expect(pieces.join('')).toBe(text)
        expect(pieces.filter((piece) => piece.length === 0 || piece.length > 32_000)).toEqual([])
        expect(pieces.filter((piece) => !piece.isWellFormed())).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('ends where a line does', () => {
    const lines = Array.from({ length: 2_000 }, (_, n) => `  "regel ${n}": "met tekst",\n`).join('')
    const pieces = casePieces(lines)
    expect(pieces.length).toBe(2)
    expect(pieces.every((piece) => piece.endsWith('\n'))).toBe(true)
  })
})
