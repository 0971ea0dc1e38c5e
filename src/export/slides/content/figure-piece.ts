import type { Catalogue } from '../../../wording/catalogue.ts'
import type { FigureChart, StoryFigure } from '../../../wording/story/figure.ts'
import { Decimal } from '../../../quantity/decimal.ts'
import { divisor } from '../chart/number-scale.ts'
import { drawingOf } from '../chart/drawing.ts'
import { CHART_TEXT, mostNameWidth, plotArea } from '../chart/plot-area.ts'
import { type Box, rows } from '../layout/box.ts'
import { cutToWidth, fitText } from '../layout/fit-text.ts'
import type { ChartPiece, Piece, TextPiece } from '../slide.ts'

const CAPTION = 18

/** A figure as a chart; where all is zero, words in its place. */
export function figurePiece(words: Catalogue, figure: StoryFigure, box: Box): Piece {
  const { key, description, chart } = figure
  const isNothing = chart.series.every(({ values }) => values.every((value) => value === 0))
  if (isNothing) return messagePiece(key, words.slides.nothing.chart, box)
  return {
    kind: 'chart',
    name: figure.title,
    box,
    description,
    chart: namesThatFit(valuesThatFit(words, chart), box),
  }
}

/** A figure with words above it, where the headline of the slide is not about it. */
export function captionedFigure(
  words: Catalogue,
  figure: StoryFigure,
  caption: string,
  box: Box,
  lines: 1 | 2 = 1,
): readonly Piece[] {
  const { top, bottom } = rows(box, CAPTION * lines, 2)
  return [captionPiece(caption, top), figurePiece(words, figure, bottom)]
}

function captionPiece(caption: string, box: Box): TextPiece {
  const oneLine = fitText(caption, {
    width: box.width,
    height: CAPTION,
    sizes: [13, 12.5, 12, 11.5],
    bold: true,
  })
  const isCut = oneLine.text !== caption && box.height > CAPTION
  const { text, size } = isCut ? fitText(caption, { ...box, sizes: [12, 11], bold: true }) : oneLine
  return { kind: 'text', name: text, box, paragraphs: [{ text, size, bold: true }] }
}

export function messagePiece(name: string, message: string, box: Box): TextPiece {
  const room = { width: box.width - 40, height: box.height - 40 }
  const { text, size } = fitText(message, { ...room, sizes: [18, 16, 14, 12] })
  return {
    kind: 'text',
    name,
    box,
    fill: 'sunken',
    inset: 20,
    isMiddle: true,
    paragraphs: [{ text, size, colour: 'ink-muted' }],
  }
}

/** The values at the bars of a waterfall are words; large ones are written by the million, as the unit above says then. */
function valuesThatFit({ format }: Catalogue, chart: FigureChart): FigureChart {
  const { scale } = drawingOf(chart)
  if (chart.kind !== 'waterfall' || scale === 'one') return chart
  const write = (value: number | null) => format.number(new Decimal(value ?? 0).div(divisor(scale)))
  return {
    ...chart,
    series: chart.series.map((series) => ({ ...series, valuesText: series.values.map(write) })),
  }
}

/** Names beside lying bars stand on lines of their own and are never broken. */
function namesThatFit(chart: FigureChart, { width }: Box): FigureChart {
  const fit = (name: string) =>
    name
      .split('\n')
      .map((line) => cutToWidth(line, mostNameWidth(width), { size: CHART_TEXT }))
      .join('\n')
  return { ...chart, categories: chart.categories.map(fit) }
}

/** A part of the categories of a chart. */
export function partOfChart(chart: FigureChart, from: number, to: number): FigureChart {
  return {
    ...chart,
    categories: chart.categories.slice(from, to),
    series: chart.series.map((series) => ({
      ...series,
      values: series.values.slice(from, to),
      valuesText: series.valuesText.slice(from, to),
      ...(series.colours === undefined ? {} : { colours: series.colours.slice(from, to) }),
    })),
  }
}

/** Charts below each other with their drawings right below each other. */
export function aligned(pieces: readonly Piece[]): readonly Piece[] {
  const lefts = pieces.map((piece) =>
    piece.kind === 'chart' ? plotArea(drawingOf(piece.chart), piece.box).inner.x : 0,
  )
  const left = Math.max(...lefts)
  return pieces.map((piece) => (piece.kind === 'chart' ? { ...piece, left } : piece))
}

export function withScale(piece: Piece, scale: ChartPiece['scale']): Piece {
  return piece.kind === 'chart' && scale !== undefined ? { ...piece, scale } : piece
}
