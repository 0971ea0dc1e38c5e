import type { ChartModel } from '../chart-model.ts'
import { hasValueLabels, needsLegend } from '../chart-shape.ts'
import { widestText } from '../text-width.ts'

/** A figure as it is taken along: on a sheet of its own, with all that is needed to read it elsewhere. */
export interface FigureToTake {
  /** The finding. */
  readonly title: string
  /** What is drawn, for who cannot see it. */
  readonly description: string
  /** Where the numbers come from, in small below. */
  readonly source: string
  readonly chart: ChartModel
  readonly formatValue: (value: number) => string
}

export interface SheetText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly ink: 'ink' | 'ink-muted'
}

/** Where everything on the sheet stands, in pixels; texts hang below their place. */
export interface SheetLayout {
  readonly width: number
  readonly height: number
  readonly texts: readonly SheetText[]
  /** A swatch beside the name of each series, where there is a legend. */
  readonly swatches: readonly { readonly series: number; readonly x: number; readonly y: number }[]
  readonly drawing: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

const WIDTH = 960
const MARGIN = 24
const TITLE = 18
export const SMALL = 13
const TINY = 11
/** Of the words in the drawing. */
export const TEXT = 13
const LINE = 1.35
export const SWATCH = 22
const UPRIGHT = 360
/** Lying bars take the height that their number asks for. */
const ROW = 36

export function figureSheet({ title, source, chart }: FigureToTake): SheetLayout {
  const inner = WIDTH - 2 * MARGIN
  const heading = flow(title.split(' '), { width: inner, size: TITLE, gap: 0.28 * TITLE })
  const names = needsLegend(chart, false) ? chart.series.map(({ name }) => name) : []
  const legend = flow(names, { width: inner, size: SMALL, gap: 18, before: SWATCH })
  const unit = hasValueLabels(chart, false) ? '' : chart.unit
  const legendTop = MARGIN + heading.height + 6
  const unitTop = legendTop + legend.height
  const top = unitTop + (unit === '' ? 0 : SMALL * LINE) + MARGIN / 2
  const height = chart.kind === 'horizontal-bar' ? Math.max(3, chart.categories.length) * ROW + 16 : UPRIGHT
  const below = flow(source.split(' '), { width: inner, size: TINY, gap: 0.28 * TINY })
  const sourceTop = top + height + MARGIN / 2
  return {
    width: WIDTH,
    height: sourceTop + below.height + MARGIN,
    drawing: { x: MARGIN, y: top, width: inner, height },
    swatches: legend.places.map(({ x, y }, series) => ({ series, x: MARGIN + x, y: legendTop + y })),
    texts: [
      ...linesOf(heading.places).map((line) => placed(line, MARGIN, TITLE, 'ink')),
      ...legend.places.map((name) => placed({ ...name, x: name.x + SWATCH }, legendTop, SMALL, 'ink-muted')),
      ...(unit === '' ? [] : [placed({ text: unit, x: 0, y: 0 }, unitTop, SMALL, 'ink-muted')]),
      ...linesOf(below.places).map((line) => placed(line, sourceTop, TINY, 'ink-muted')),
    ],
  }
}

interface Place {
  readonly text: string
  readonly x: number
  readonly y: number
}

function placed({ text, x, y }: Place, top: number, size: number, ink: SheetText['ink']): SheetText {
  return { text, x: MARGIN + x, y: top + y, size, ink }
}

/** Sets pieces of text beside each other, and on the next line where there is no room left. */
function flow(
  texts: readonly string[],
  { width, gap, size, before = 0 }: { width: number; gap: number; size: number; before?: number },
): { readonly places: readonly Place[]; readonly height: number } {
  let [x, y] = [0, 0]
  const places = texts.map((text) => {
    const taken = before + widestText([text], size)
    if (x > 0 && x + taken > width) [x, y] = [0, y + size * LINE]
    const place = { text, x, y }
    x += taken + gap
    return place
  })
  return { places, height: places.length > 0 ? y + size * LINE : 0 }
}

/** Words of one line as one text, so that it can be read and searched. */
function linesOf(words: readonly Place[]): readonly Place[] {
  return [...new Set(words.map(({ y }) => y))].map((y) => ({
    x: 0,
    y,
    text: words
      .filter((word) => word.y === y)
      .map(({ text }) => text)
      .join(' '),
  }))
}
