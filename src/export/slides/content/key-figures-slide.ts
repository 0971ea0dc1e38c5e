import type { Calculation } from '../../../engine/calculation.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'
import { type HeadlineFigure, headlineFigures } from '../../../wording/story/headline.ts'
import { type Box, columns, CONTENT } from '../layout/box.ts'
import { fitText } from '../layout/fit-text.ts'
import { limited } from '../layout/stack.ts'
import type { Slide, TextPiece } from '../slide.ts'
import { sourceLines } from './sources.ts'

const GAP = 6
const INSET = 14

/** The numbers on which a board decides, each with what it means. */
export function keyFiguresSlide(words: Catalogue, calculation: Calculation): Slide {
  const text = words.slides.figures
  const figures = headlineFigures(calculation, words)
  const valueOf = (key: HeadlineFigure['key']) => figures.find((figure) => figure.key === key)?.value ?? ''
  const height = (CONTENT.height - GAP * (figures.length - 1)) / Math.max(1, figures.length)
  const { hours } = calculation.model
  const numbers = ['provider', 'society'].flatMap(
    (who) => calculation.view(who)?.statement.netPresentValue ?? [],
  )
  return {
    key: 'key-figures',
    title: text.title(valueOf('netPresentValue'), valueOf('society')),
    lead: text.lead,
    pieces: figures.flatMap((figure, n) =>
      figureRow(figure, { ...CONTENT, y: CONTENT.y + n * (height + GAP), height }),
    ),
    notes: [
      ...figures.map(({ label, value, meaning }) => `${label}: ${value}. ${meaning}`),
      ...sourceLines(words, calculation, [...numbers, ...hours.gross]),
    ],
  }
}

function figureRow({ label, value, meaning, tone }: HeadlineFigure, box: Box): readonly TextPiece[] {
  const { left, right } = columns(box, 0.3, 0)
  const room = { width: left.width - 2 * INSET, height: left.height }
  const fitted = fitText(value, { ...room, sizes: [26, 23, 20, 17, 14, 12], bold: true })
  const colour = tone === 'negative' ? 'negative' : 'accent-strong'
  return [
    {
      kind: 'text',
      name: label,
      box: left,
      fill: 'accent-wash',
      inset: INSET,
      isMiddle: true,
      paragraphs: [{ text: fitted.text, size: fitted.size, bold: true, colour }],
    },
    {
      kind: 'text',
      name: `${label}, ${meaning}`.slice(0, 80),
      box: right,
      fill: 'sunken',
      inset: INSET,
      isMiddle: true,
      paragraphs: [
        { text: label, size: 14, bold: true },
        ...limited([{ text: meaning, size: 13, colour: 'ink-muted' }], right.width - 2 * INSET, 2),
      ],
    },
  ]
}
