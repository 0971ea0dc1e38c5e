import type { Tornado } from '../../../engine/analysis/tornado.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import { Decimal } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'
import { type TornadoFigure, tornadoFigure } from '../../../wording/story/figures/tornado.ts'
import { rangedName } from '../../../wording/story/uncertainty/ranged-text.ts'
import { fieldText } from '../../../wording/term-text.ts'
import { CONTENT } from '../layout/box.ts'
import type { Slide } from '../slide.ts'
import { MEASURE } from './case-tornado.ts'
import { figurePiece, messagePiece, partOfChart } from './figure-piece.ts'
import { figureNotes } from './notes.ts'

const MOST_BARS = 9

/** What each number with a range does to the result; without any range, what to do about that. */
export function uncertaintySlide(words: Catalogue, calculation: Calculation, found: Tornado): Slide {
  const { businessCase: c } = calculation
  const bars = found.bars.filter(({ input }) => !input.isDefault)
  if (bars.length === 0) return withoutRanges(words, calculation, found)
  const figure = tornadoFigure(words, c, MEASURE, { ...found, bars })
  const { format, slides } = words
  const shown = Math.min(MOST_BARS, figure.lines.length)
  return {
    key: 'uncertainty',
    title: figure.title,
    lead: `${figure.subtitle ?? ''} ${slides.uncertainty.shown(format.count(shown), format.count(bars.length))}`,
    pieces: [figurePiece(words, { ...figure, chart: heaviest(figure, words.figures.euroOfNow) }, CONTENT)],
    notes: notesOf(words, calculation, figure),
  }
}

/** The name of each number above its range. */
function heaviest({ lines, chart }: TornadoFigure, unit: string): TornadoFigure['chart'] {
  const named = { ...chart, unit, categories: lines.map(({ name, range }) => `${name}\n${range}`) }
  return partOfChart(named, 0, MOST_BARS)
}

function notesOf(words: Catalogue, calculation: Calculation, figure: TornadoFigure): readonly string[] {
  const net = calculation.view('provider')?.statement.netPresentValue
  return figureNotes(words, calculation, [figure], net === undefined ? [] : [net])
}

function withoutRanges(words: Catalogue, { businessCase: c }: Calculation, { bars }: Tornado): Slide {
  const text = words.views.uncertainty.noRange
  const first = bars[0]?.input
  const number = first?.numbers[0]
  const example =
    first === undefined || number === undefined
      ? ''
      : text.example(
          rangedName(words, c, first),
          fieldText(words, first.field, new Decimal(number.low)),
          fieldText(words, first.field, new Decimal(number.high)),
        )
  return {
    key: 'uncertainty',
    title: text.title,
    pieces: [messagePiece('uncertainty', `${text.text} ${example}`, CONTENT)],
    notes: [text.title, text.text, example].filter((sentence) => sentence !== ''),
  }
}
