import type { Calculation } from '../../../engine/calculation.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'
import { hoursByDestination } from '../../../wording/story/figures/hours-by-destination.ts'
import { poolSteps } from '../../../wording/story/figures/pool-steps.ts'
import { type Box, columns, CONTENT } from '../layout/box.ts'
import { fitStack, limited } from '../layout/stack.ts'
import type { Paragraph, Slide, TextPiece } from '../slide.ts'
import { figurePiece } from './figure-piece.ts'
import { figureNotes } from './notes.ts'

const MOST_POOLS = 5
const INSET = 18

/** Hours and what becomes of them, and what is reached in each roster. */
export function hoursSlide(words: Catalogue, calculation: Calculation): Slide {
  const figure = hoursByDestination(words, calculation)
  const pools = calculation.model.pools.filter(({ alone }) => alone.length > 0)
  const findings = pools.map((pool) => poolSteps(words, calculation, pool).title)
  const { left, right } = columns(CONTENT, 0.66, 28)
  return {
    key: 'hours',
    title: figure.title,
    lead: figure.subtitle,
    pieces:
      findings.length === 0
        ? [figurePiece(words, figure, CONTENT)]
        : [figurePiece(words, figure, left), rosters(words, findings, right)],
    notes: [...findings, ...figureNotes(words, calculation, [figure], calculation.model.hours.gross)],
  }
}

function rosters(words: Catalogue, findings: readonly string[], box: Box): TextPiece {
  const text = words.slides.hours
  const room = { width: box.width - 2 * INSET, height: box.height - 2 * INSET }
  const left = findings.length - MOST_POOLS
  const make = (size: number): readonly Paragraph[] => [
    { text: text.pools, size: 12, bold: true, colour: 'ink-muted' },
    ...(left > 0 ? [{ text: text.morePools(words.format.count(left)), size: 12, before: 6 }] : []),
    ...limited(
      findings.slice(0, MOST_POOLS).map((finding) => ({ text: finding, size, before: 10 })),
      room.width,
      5,
    ),
  ]
  return {
    kind: 'text',
    name: text.pools,
    box,
    fill: 'sunken',
    inset: INSET,
    paragraphs: fitStack(room, [16, 15, 14, 13, 12, 11], make),
  }
}
