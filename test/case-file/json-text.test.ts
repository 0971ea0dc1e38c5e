import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanJson } from '../../src/case-file/json-text.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const syntax = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '"a"',
  '"b"',
  '"\\n"',
  '"\\u00e9"',
  'true',
  'null',
  '-0.5e+3',
  ' ',
]
const wrong = [
  '"',
  '\\',
  '01',
  '1.',
  '+1',
  'tru',
  "'a'",
  '\u00A0',
  '\uFEFF',
  '"\\x"',
  '"\t"',
  '.5',
  '1e',
  '-',
]

/** Texts that are nearly JSON: tokens in any order, and JSON with some characters changed. */
const nearly = fc.oneof(
  fc.array(fc.constantFrom(...syntax), { maxLength: 8 }).map((tokens) => tokens.join('')),
  fc.array(fc.constantFrom(...syntax, ...wrong), { maxLength: 6 }).map((tokens) => tokens.join('')),
  fc.json({ maxDepth: 4 }),
  fc
    .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom(...syntax, ...wrong))
    .map(([text, place, token]) => {
      const cut = place % (text.length + 1)
      return text.slice(0, cut) + token + text.slice(cut + 1)
    }),
)

const ours = new Set(['duplicate-key', 'forbidden-key', 'too-deep', 'too-much'])

test('the scan takes what JSON.parse takes, and refuses what it refuses', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(nearly, (text) => {
      const finding = scanJson(text)
      if (finding === null) expect(isJson(text)).toBe(true)
      else if (!ours.has(finding.reason.code)) expect(isJson(text)).toBe(false)
    }),
    { numRuns: 20_000 },
  )
})

test('a beginning of JSON is cut off, wherever it ends', () => {
  const text = '{"a": [true, null, -1.5e3, "x\\u00e9\\n"], "b": {}}'
  for (let end = 0; end < text.length; end++) {
    expect(scanJson(text.slice(0, end))?.reason.code).toBe('cut-off')
  }
  expect(scanJson(text)).toBeNull()
})
