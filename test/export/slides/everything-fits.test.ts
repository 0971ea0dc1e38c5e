import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Calculation } from '../../../src/engine/calculation.ts'
import { caseDeck } from '../../../src/export/slides/case-slides.ts'
import { CONTENT, LEAD, TITLE } from '../../../src/export/slides/layout/box.ts'
import { LINE, linesOf } from '../../../src/export/slides/layout/fit-text.ts'
import { stackHeight } from '../../../src/export/slides/layout/stack.ts'
import { HEAD_HEIGHT } from '../../../src/export/slides/parts/table.ts'
import type { Deck, Piece } from '../../../src/export/slides/slide.ts'
import { catalogue } from '../../../src/wording/catalogue.ts'
import { LANGUAGES } from '../../../src/wording/language.ts'
import { arbitraryCase, arbitraryCaseWith } from '../../domain/arbitrary-case.ts'
import { exampleCase, exampleFiles } from '../../examples/example-cases.ts'
import { extremeCase } from './extreme-case.ts'

const about = { madeAt: '2026-11-29T10:00:00.000Z' }
const ROUNDING = 0.01

/** What stands on a slide and needs more room than it has. */
function overfull(deck: Deck): readonly string[] {
  return deck.slides.flatMap(({ key, pieces }) =>
    pieces
      .filter((piece) => needed(piece) > piece.box.height + ROUNDING || !isInside(piece))
      .map(({ name }) => `${key}: ${name}`),
  )
}

function needed(piece: Piece): number {
  if (piece.kind === 'chart') return 0
  if (piece.kind === 'table') return piece.rows.reduce((sum, { height }) => sum + height, HEAD_HEIGHT)
  const inset = piece.inset ?? 0
  const sides = piece.isMiddle === true ? 0 : 2 * inset
  return stackHeight(piece.paragraphs, piece.box.width - 2 * inset) + sides
}

function isInside({ box }: Piece): boolean {
  const right = CONTENT.x + CONTENT.width + ROUNDING
  const below = CONTENT.y + CONTENT.height + ROUNDING
  return box.x >= CONTENT.x && box.y >= CONTENT.y && box.x + box.width <= right && box.y + box.height <= below
}

test.each([
  ...exampleFiles.map((file) => [file, exampleCase(file)] as const),
  ['at the bounds', extremeCase()] as const,
])('every text has the room that it needs: %s', (_, c) => {
  const calculation = Calculation.of(c)
  for (const language of LANGUAGES)
    expect(overfull(caseDeck(calculation, catalogue(language), about))).toEqual([])
})

test.each([
  ['plausible', arbitraryCase],
  ['at the bounds of its fields', arbitraryCaseWith({ reach: 'bounds', technologies: 2, lines: 1 })],
])('every text of any case has the room that it needs: %s', (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, fc.constantFrom(...LANGUAGES), (c, language) => {
      expect(overfull(caseDeck(Calculation.of(c), catalogue(language), about))).toEqual([])
    }),
    { numRuns: 8 },
  )
})

test('a headline of two lines leaves room for what stands below it', () => {
  expect(2 * 26 * LINE).toBeLessThanOrEqual(TITLE.height)
  expect(TITLE.y + TITLE.height).toBeLessThanOrEqual(LEAD.y)
  expect(LEAD.y + LEAD.height).toBeLessThanOrEqual(CONTENT.y)
  expect(linesOf('a b', 1000, { size: 10 })).toEqual(['a b'])
})
