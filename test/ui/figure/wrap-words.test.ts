import { expect, test } from 'vitest'
import { wrapWords } from '../../../src/ui/figure/wrap-words.ts'

test.each([
  ['Netto', 8, ['Netto']],
  ['Tijd die geld wordt', 8, ['Tijd die', 'geld', 'wordt']],
  ['Zorgkantoor (Wlz)', 20, ['Zorgkantoor (Wlz)']],
  ['een twee drie vier vijf', 4, ['een', 'twee', 'drie…']],
  ['Verpleeghuiszorgorganisatie', 12, ['Verpleeghuis…']],
])('%j in lines of %i', (text, width, lines) => {
  expect(wrapWords(text, width)).toEqual(lines)
})
