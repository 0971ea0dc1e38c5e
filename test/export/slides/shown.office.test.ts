import { describe, expect, test } from 'vitest'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { caseDeck } from '../../../src/export/slides/case-slides.ts'
import { type Drawing, drawingOf } from '../../../src/export/slides/chart/drawing.ts'
import { deckFile } from '../../../src/export/slides/deck-file.ts'
import type { Deck, Piece } from '../../../src/export/slides/slide.ts'
import { catalogue } from '../../../src/wording/catalogue.ts'
import { exampleCase, exampleFiles } from '../../examples/example-cases.ts'
import { savedByOffice } from '../../tooling/office.ts'
import { readPdf, withoutSpace } from '../../tooling/read-pdf.ts'
import { extremeCase } from './extreme-case.ts'

const MADE = { madeAt: '2026-11-30T12:00:00Z' }
/** In points, as slides are in PowerPoint. */
const [WIDTH, HEIGHT] = [960, 540]

function deckOf(c: BusinessCase): Deck {
  return caseDeck(Calculation.of(c), catalogue('nl'), MADE)
}

/** What must be read on the slide: its words, and of a chart the names of bars that lie and of series; of many years some are left out. */
function wordsOf(piece: Piece): readonly string[] {
  if (piece.kind === 'text') return piece.paragraphs.map(({ text }) => text)
  if (piece.kind === 'chart') return namesIn(drawingOf(piece.chart))
  return [...piece.columns.map(({ head }) => head), ...piece.rows.flatMap(({ cells }) => cells)]
}

function namesIn({ categories, series, isLying, hasLegend }: Drawing): readonly string[] {
  const drawn = series.filter(({ colour }) => colour !== null).map(({ name }) => name)
  return [...(isLying ? categories : categories.slice(0, 1)), ...(hasLegend ? drawn : [])]
}

/** Whole texts of plain letters; of others the words, which a PDF gives in the order and from the font in which they were drawn. */
function partsOf(text: string): readonly string[] {
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Emoji_Presentation}]/u.test(text)
    ? (text.match(/[a-z]{3,}/gi) ?? [])
    : [withoutSpace(text)]
}

describe('slides that LibreOffice opened and drew', () => {
  const examples = exampleFiles.map((file) => [file, exampleCase(file)] as const)
  const decks = new Map(
    [...examples, ['extreme', extremeCase()] as const].map(([name, c]) => [name, deckOf(c)]),
  )

  test('stand each on one page, with every word of it and every name along its charts', async () => {
    const files = new Map([...decks].map(([name, deck]) => [name, deckFile(deck)] as const))
    const drawn = await savedByOffice(files, 'pptx', 'pdf')
    for (const [name, deck] of decks) {
      const { pages } = await readPdf(drawn.get(name) ?? expect.fail(`${name} was not opened`))
      expect(pages).toHaveLength(deck.slides.length)
      for (const [n, slide] of deck.slides.entries()) {
        const page = pages[n] ?? expect.fail('no page')
        expect([page.width, page.height].map(Math.round)).toEqual([WIDTH, HEIGHT])
        const words = [slide.title, slide.lead ?? '', ...slide.pieces.flatMap(wordsOf)]
        expect(words.flatMap(partsOf).filter((part) => !page.said.includes(part))).toEqual([])
      }
    }
  })
})
