import type { Measure } from '../../../engine/analysis/measure.ts'
import { defaultRanges, ownRanges } from '../../../engine/analysis/ranges.ts'
import { tornado } from '../../../engine/analysis/tornado.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import { Decimal } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'
import { type TornadoFigure, tornadoFigure } from '../../../wording/story/figures/tornado.ts'
import { rangedName } from '../../../wording/story/uncertainty/ranged-text.ts'
import { fieldText } from '../../../wording/term-text.ts'
import { CONTENT } from '../layout/box.ts'
import type { Slide } from '../slide.ts'
import { figurePiece, messagePiece, partOfChart } from './figure-piece.ts'
import { figureNotes } from './notes.ts'

export const MEASURE: Measure = { key: 'netPresentValue', stakeholder: 'provider' }
const MOST_BARS = 9

/** What each number with a range does to the result; without any range, what to do about that. */
export function uncertaintySlide(words: Catalogue, calculation: Calculation): Slide {
  const { businessCase: c } = calculation
  const ranges = ownRanges(c)
  if (ranges.length === 0) return withoutRanges(words, calculation)
  const figure = tornadoFigure(words, c, MEASURE, tornado(c, MEASURE, ranges))
  const { format, slides } = words
  const shown = Math.min(MOST_BARS, figure.lines.length)
  return {
    key: 'uncertainty',
    title: figure.title,
    lead: `${figure.subtitle ?? ''} ${slides.uncertainty.shown(format.count(shown), format.count(ranges.length))}`,
    pieces: [figurePiece(words, { ...figure, chart: heaviest(figure) }, CONTENT)],
    notes: notesOf(words, calculation, figure),
  }
}

/** The name of each number above its range. */
function heaviest(figure: TornadoFigure): TornadoFigure['chart'] {
  const { lines, chart } = figure
  const named = { ...chart, categories: lines.map(({ name, range }) => `${name}\n${range}`) }
  return partOfChart(named, 0, MOST_BARS)
}

function notesOf(words: Catalogue, calculation: Calculation, figure: TornadoFigure): readonly string[] {
  const net = calculation.view('provider')?.statement.netPresentValue
  return figureNotes(words, calculation, [figure], net === undefined ? [] : [net])
}

function withoutRanges(words: Catalogue, calculation: Calculation): Slide {
  const { businessCase: c, model } = calculation
  const text = words.views.uncertainty.noRange
  const first = tornado(c, MEASURE, defaultRanges(c, model.graph)).bars[0]?.input
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
