import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cutToLines,
  cutToWidth,
  fitText,
  linesOf,
  oneLine,
} from '../../../src/export/slides/layout/fit-text.ts'
import { textWidth } from '../../../src/export/slides/layout/text-width.ts'

const style = { size: 12 }
const texts = fc.oneof(fc.lorem({ maxCount: 30 }), fc.string({ maxLength: 200, unit: 'grapheme' }))

describe('text', () => {
  test('is as wide as Arial writes it', () => {
    expect(textWidth('iiii', { size: 10 })).toBeCloseTo(1.01 * 8.88)
    expect(textWidth('€ 1.000', { size: 10 })).toBeCloseTo(1.01 * 0.01 * (556 + 278 + 556 + 278 + 3 * 556))
    expect(textWidth('é', style)).toBe(textWidth('e', style))
    expect(textWidth('漢', style)).toBeGreaterThan(style.size)
  })

  test('takes the first size in which it fits', () => {
    expect(fitText('short', { width: 200, height: 40, sizes: [20, 10] })).toEqual({
      text: 'short',
      size: 20,
      lines: 1,
    })
    expect(fitText('word '.repeat(20), { width: 200, height: 60, sizes: [20, 10] }).size).toBe(10)
  })

  test('is cut off with an ellipsis where there is no room', () => {
    const { text } = fitText('word '.repeat(200), { width: 200, height: 24, sizes: [10] })
    expect(text).toMatch(/^word .*…$/)
    expect(linesOf(text, 200, { size: 10 })).toHaveLength(2)
    expect(cutToWidth('abcdefgh', 32, style)).toBe('abc…')
  })

  test('keeps spaces that must not be broken, and no others', () => {
    expect(oneLine(' €\u00a01\n\tb\u0000c ')).toBe('€\u00a01 b c')
    expect(linesOf('€\u00a01 b', 17, style)).toEqual(['€\u00a01', 'b'])
  })

  test('never has more lines than it may, and no line is too wide', () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 40, max: 400 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = linesOf(cutToLines(text, width, style, most), width, style)
          expect(lines.length).toBeLessThanOrEqual(most)
          for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})
