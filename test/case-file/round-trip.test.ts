import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { openCase } from '../../src/case-file/open-case.ts'
import { checkCase } from '../../src/case-file/validate.ts'
import { writeCase } from '../../src/case-file/write-case.ts'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import { emptyCase } from '../../src/domain/defaults.ts'
import { arbitraryCase, arbitraryCaseWith } from '../domain/arbitrary-case.ts'
import { type Tree, parsed } from './tree.ts'

vi.setConfig({ testTimeout: 60_000 })

const encoder = new TextEncoder()

function reversed(tree: Tree): Tree {
  if (Array.isArray(tree)) return tree.map(reversed)
  if (typeof tree !== 'object' || tree === null) return tree
  return Object.fromEntries(
    Object.entries(tree)
      .reverse()
      .map(([key, value]) => [key, reversed(value)]),
  )
}

function expectSame(original: BusinessCase) {
  const text = writeCase(original)
  const opened = openCase(text)
  expect(opened).toEqual({ ok: true, case: original, migrations: [] })
  expect(opened.ok && writeCase(opened.case)).toBe(text)
}

test('every case comes back from its file as it was', () => {
  fc.assert(fc.property(arbitraryCase, expectSame), { numRuns: 150 })
})

test('so does a case at the bounds of its fields, with variants', () => {
  fc.assert(fc.property(arbitraryCaseWith({ reach: 'bounds', variants: 3 }), expectSame), { numRuns: 150 })
})

test('bytes and text open alike, with and without a byte order mark', () => {
  fc.assert(
    fc.property(arbitraryCase, (original) => {
      const text = writeCase(original)
      const opened = { ok: true, case: original, migrations: [] }
      for (const form of [text, `\uFEFF${text}`]) {
        expect(openCase(form)).toEqual(opened)
        expect(openCase(encoder.encode(form))).toEqual(opened)
      }
    }),
    { numRuns: 20 },
  )
})

test('the order of keys and the space between them do not matter, and do not come back', () => {
  fc.assert(
    fc.property(arbitraryCaseWith({ variants: 2 }), (original) => {
      const text = writeCase(original)
      const opened = openCase(JSON.stringify(reversed(parsed(text))))
      expect(opened.ok && writeCase(opened.case)).toBe(text)
    }),
    { numRuns: 60 },
  )
})

test('a case without lines opens', () => {
  expectSame(emptyCase('leeg', 'Leeg', 2026))
})

test('a file ends with a line end and is indented by two spaces', () => {
  const text = writeCase(emptyCase('leeg', 'Leeg', 2026))
  expect(
    text.startsWith('{\n  "format": "baatwijzer",\n  "version": 3,\n  "case": {\n    "id": "leeg",'),
  ).toBe(true)
  expect(text.endsWith('\n  }\n}\n')).toBe(true)
})

test('a case that would not open is written in full, and known before', () => {
  const broken = { ...emptyCase('leeg', '', 2026), tags: ['behouden'] }
  expect(checkCase(broken)).toEqual([{ code: 'blank', path: 'case.name', names: [] }])
  expect(parsed(writeCase(broken))).toEqual({ format: 'baatwijzer', version: 3, case: broken })
  expect(checkCase(emptyCase('leeg', 'Leeg', 2026))).toEqual([])
})
