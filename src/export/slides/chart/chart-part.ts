import { outline } from '../parts/text-body.ts'
import type { ChartPiece, DeckNames } from '../slide.ts'
import { e, type Element, val } from '../xml/element.ts'
import { SPACES } from '../xml/spaces.ts'
import { AXES, axes } from './axes-xml.ts'
import { place, richText, textLook } from './chart-text.ts'
import { type Drawing, drawingOf } from './drawing.ts'
import { axisEnds, CHART_TEXT, type PlotArea, plotArea } from './plot-area.ts'
import { seriesXml } from './series-xml.ts'

interface ChartFrame {
  readonly names: DeckNames
  readonly locale: string
}

/** A chart that can be edited; the relation `numbers` leads to its sheet. */
export function chartPart(piece: ChartPiece, frame: ChartFrame): Element {
  const own = drawingOf(piece.chart)
  const drawing = { ...own, scale: piece.scale?.by ?? own.scale }
  const area = plotArea(drawing, piece.box, piece.left)
  return e(
    'c:chartSpace',
    { 'xmlns:c': SPACES.c, 'xmlns:a': SPACES.a, 'xmlns:r': SPACES.r },
    val('c:date1904', 0),
    val('c:lang', frame.locale),
    val('c:roundedCorners', 0),
    e(
      'c:chart',
      {},
      unitTitle(piece, drawing, frame),
      val('c:autoTitleDeleted', 0),
      plot(piece, drawing, area, frame),
      drawing.hasLegend ? legend() : null,
      val('c:plotVisOnly', 1),
      val('c:dispBlanksAs', 'gap'),
    ),
    e('c:spPr', {}, e('a:noFill'), outline(null)),
    textLook({ size: CHART_TEXT }),
    e('c:externalData', { 'r:id': 'numbers' }, val('c:autoUpdate', 0)),
  )
}

/** The unit stands above the drawing, as on the screen. */
function unitTitle({ chart, box }: ChartPiece, drawing: Drawing, { names, locale }: ChartFrame): Element {
  const style = { size: CHART_TEXT, colour: 'ink-muted' } as const
  return e(
    'c:title',
    {},
    richText(names.scaled(chart.unit, drawing.scale), style, locale),
    place(null, { x: 4 / box.width, y: 1 / box.height }),
    val('c:overlay', 0),
  )
}

function plot({ box, scale }: ChartPiece, drawing: Drawing, area: PlotArea, frame: ChartFrame): Element {
  const { inner } = area
  return e(
    'c:plotArea',
    {},
    place(
      'inner',
      { x: inner.x / box.width, y: inner.y / box.height },
      { w: inner.width / box.width, h: inner.height / box.height },
    ),
    drawn(drawing, frame),
    ...axes(drawing, area, frame.locale, scale ?? axisEnds(drawing, area)),
    e('c:spPr', {}, e('a:noFill'), outline(null)),
  )
}

function drawn(drawing: Drawing, { names: { sheet }, locale }: ChartFrame): Element {
  const { kind, series } = drawing
  const all = series.map((one, index) => seriesXml(drawing, one, { sheet, locale, index }))
  const ids = [val('c:axId', AXES.names), val('c:axId', AXES.numbers)]
  if (kind === 'line')
    return e(
      'c:lineChart',
      {},
      val('c:grouping', 'standard'),
      val('c:varyColors', 0),
      ...all,
      val('c:marker', 1),
      ...ids,
    )
  const overlaps = kind === 'stacked' || drawing.origin !== null
  return e(
    'c:barChart',
    {},
    val('c:barDir', drawing.isLying ? 'bar' : 'col'),
    val('c:grouping', kind),
    val('c:varyColors', 0),
    ...all,
    val('c:gapWidth', kind === 'stacked' ? 45 : 60),
    val('c:overlap', overlaps ? 100 : -5),
    ...ids,
  )
}

function legend(): Element {
  return e(
    'c:legend',
    {},
    val('c:legendPos', 'b'),
    val('c:overlay', 0),
    textLook({ size: CHART_TEXT, colour: 'ink' }),
  )
}
