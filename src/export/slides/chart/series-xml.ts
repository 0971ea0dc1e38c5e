import { EXPORT_COLOURS, type ExportColour } from '../../export-colours.ts'
import { outline, solid } from '../parts/text-body.ts'
import { e, type Element, val } from '../xml/element.ts'
import { richText, textLook } from './chart-text.ts'
import type { Drawing, DrawnSeries } from './drawing.ts'
import { hiddenLabels } from './hidden-labels.ts'
import { numberFormat } from './number-scale.ts'
import { LABEL } from './plot-area.ts'
import { labelsReference, namesReference, numbersReference } from './references.ts'

const SYMBOLS = ['circle', 'diamond', 'triangle', 'square'] as const
const MOST_POINTS = 20

export interface SeriesPlace {
  readonly sheet: string
  readonly locale: string
  readonly index: number
}

/** One series of lines or bars with its numbers, as last seen and as they stand in the sheet. */
export function seriesXml(drawing: Drawing, series: DrawnSeries, at: SeriesPlace): Element {
  const { categories, kind } = drawing
  const start = [
    val('c:idx', at.index),
    val('c:order', at.index),
    e('c:tx', {}, namesReference(at.sheet, at.index, series.name)),
  ]
  const data = [
    e('c:cat', {}, labelsReference(at.sheet, categories)),
    e('c:val', {}, numbersReference(at.sheet, at.index, series.values)),
  ]
  if (kind === 'line')
    return e(
      'c:ser',
      {},
      ...start,
      lineLook(series),
      marker(series, at.index, categories.length),
      ...data,
      val('c:smooth', 0),
    )
  return e(
    'c:ser',
    {},
    ...start,
    barLook(series.colour, series),
    val('c:invertIfNegative', 0),
    ...points(series),
    labels(drawing, series, at.locale),
    ...data,
  )
}

function lineLook({ colour, style }: DrawnSeries): Element {
  const dash = style === 'dashed' ? 'dash' : style === 'ghost' ? 'sysDot' : 'solid'
  return e(
    'c:spPr',
    {},
    e(
      'a:ln',
      { w: style === 'ghost' ? 15_875 : 28_575, cap: 'rnd' },
      solid(colour ?? 'ink'),
      val('a:prstDash', dash),
      e('a:round'),
    ),
  )
}

function marker({ colour, style }: DrawnSeries, index: number, points: number): Element {
  if (style === 'ghost' || points > MOST_POINTS) return e('c:marker', {}, val('c:symbol', 'none'))
  return e(
    'c:marker',
    {},
    val('c:symbol', SYMBOLS[index % SYMBOLS.length] ?? 'circle'),
    val('c:size', 6),
    e('c:spPr', {}, solid(colour ?? 'ink'), outline('surface')),
  )
}

function barLook(colour: ExportColour | null, { isHatched, hasRim, style }: DrawnSeries): Element {
  if (colour === null) return e('c:spPr', {}, e('a:noFill'), outline(null))
  if (style === 'ghost') return e('c:spPr', {}, e('a:noFill'), outline(colour, 1.5))
  return e('c:spPr', {}, isHatched ? hatched(colour) : solid(colour), outline(hasRim ? 'surface' : null))
}

function hatched(colour: ExportColour): Element {
  return e(
    'a:pattFill',
    { prst: 'wdUpDiag' },
    e('a:fgClr', {}, val('a:srgbClr', lighter(EXPORT_COLOURS[colour]))),
    e('a:bgClr', {}, val('a:srgbClr', EXPORT_COLOURS[colour])),
  )
}

/** Halfway to white. */
function lighter(hex: string): string {
  const mixed = [0, 2, 4].map((at) => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) + 255) / 2))
  return mixed
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

function points(series: DrawnSeries): readonly Element[] {
  return (series.colours ?? []).map((colour, n) =>
    e(
      'c:dPt',
      {},
      val('c:idx', n),
      val('c:invertIfNegative', 0),
      val('c:bubble3D', 0),
      barLook(colour, series),
    ),
  )
}

function labels(drawing: Drawing, series: DrawnSeries, locale: string): Element | null {
  const { labels: wanted, values } = series
  const { kind, scale } = drawing
  if (wanted === 'none') return null
  const position = val('c:dLblPos', kind === 'stacked' ? 'inBase' : 'outEnd')
  const isOwn = wanted !== 'values'
  const own = isOwn
    ? wanted.map((text, n) =>
        e('c:dLbl', {}, val('c:idx', n), richText(text, LABEL, locale), position, ...shown(true)),
      )
    : hiddenLabels(drawing, series).map((n) => e('c:dLbl', {}, val('c:idx', n), val('c:delete', 1)))
  return e(
    'c:dLbls',
    {},
    ...own.slice(0, values.length),
    e('c:numFmt', { formatCode: numberFormat(scale, locale), sourceLinked: 0 }),
    e('c:spPr', {}, e('a:noFill'), outline(null)),
    textLook(LABEL),
    position,
    ...shown(!isOwn),
  )
}

function shown(value: boolean): readonly Element[] {
  return [
    val('c:showLegendKey', 0),
    val('c:showVal', value ? 1 : 0),
    val('c:showCatName', 0),
    val('c:showSerName', 0),
    val('c:showPercent', 0),
    val('c:showBubbleSize', 0),
  ]
}
