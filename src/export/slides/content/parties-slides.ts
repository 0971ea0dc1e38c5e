import type { Calculation } from '../../../engine/calculation.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'
import { stakeholderBalance } from '../../../wording/story/figures/stakeholder-balance.ts'
import { pocketSentences } from '../../../wording/story/parties/wrong-pocket.ts'
import { drawingOf } from '../chart/drawing.ts'
import { axisEnds, plotArea } from '../chart/plot-area.ts'
import { CONTENT } from '../layout/box.ts'
import type { Slide } from '../slide.ts'
import { figurePiece, partOfChart, withScale } from './figure-piece.ts'
import { figureNotes } from './notes.ts'
import { inParts, titleOfPart } from './in-parts.ts'

const MOST_BARS = 12

/** Who pays and who gains; many parties go on on a next slide, on the same scale. */
export function partiesSlides(words: Catalogue, calculation: Calculation): readonly Slide[] {
  const figure = stakeholderBalance(words, calculation)
  const society = calculation.view('society')?.statement.netPresentValue
  const drawing = drawingOf(figure.chart)
  const ends = axisEnds(drawing, plotArea(drawing, CONTENT))
  const scale = ends === null ? undefined : { ...ends, by: drawing.scale }
  const notes = [
    ...pocketSentences(words, calculation),
    ...figureNotes(words, calculation, [figure], society === undefined ? [] : [society]),
  ]
  const parts = inParts(figure.chart.categories.length, MOST_BARS)
  return parts.map(([from, to], n) => ({
    key: `parties-${n + 1}`,
    title: titleOfPart(words, figure.title, n, parts.length),
    lead: figure.subtitle,
    pieces: [
      withScale(
        figurePiece(words, { ...figure, chart: partOfChart(figure.chart, from, to) }, CONTENT),
        scale,
      ),
    ],
    notes,
  }))
}
