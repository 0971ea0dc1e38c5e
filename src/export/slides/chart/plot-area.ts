import type { Box } from '../layout/box.ts'
import { linesOf } from '../layout/fit-text.ts'
import { textWidth } from '../layout/text-width.ts'
import { type Drawing, numbersOf } from './drawing.ts'
import { axisNumberWidth, divisor, wholeText } from './number-scale.ts'

export const CHART_TEXT = 10.5
/** Values at bars. */
export const LABEL = { size: CHART_TEXT, bold: true }
const UNIT_HEIGHT = 22
const LEGEND_LINE = 15
const LINE_HEIGHT = 13
const GAP = 8
/** The part of the width that names beside lying bars may take. */
const NAMES = 0.42

/** What is drawn in points: the place of the bars and lines within the chart, and how the names below them are written. */
export interface PlotArea {
  readonly inner: Box
  readonly names: NamesBelow
}

interface NamesBelow {
  readonly areUpright: boolean
  /** Every so many names one is written. */
  readonly every: number
  readonly height: number
}

/** @param left where the drawing begins, if it must stand right below another */
export function plotArea(drawing: Drawing, { width, height }: Box, left = ownLeft(drawing, width)): PlotArea {
  const across = width - left - 2 * GAP
  const names = namesBelow(drawing, across / Math.max(1, drawing.categories.length))
  const below = names.height + (drawing.hasLegend ? legendHeight(drawing, width) : 0)
  return { inner: { x: left, y: UNIT_HEIGHT, width: across, height: height - UNIT_HEIGHT - below }, names }
}

/** Names of more width than there is get two lines or more at a waterfall; the names of years stand upright then. */
function namesBelow({ categories, isLying, hasNumbers }: Drawing, each: number): NamesBelow {
  if (isLying) return { areUpright: false, every: 1, height: GAP }
  const style = { size: CHART_TEXT }
  if (!hasNumbers) {
    const lines = Math.max(1, ...categories.map((name) => linesOf(name, each - 4, style).length))
    return { areUpright: false, every: 1, height: lines * LINE_HEIGHT + GAP }
  }
  const widest = Math.max(0, ...categories.map((name) => textWidth(name, style)))
  if (widest + GAP / 2 <= each) return { areUpright: false, every: 1, height: LINE_HEIGHT + GAP }
  return { areUpright: true, every: Math.max(1, Math.ceil(LINE_HEIGHT / each)), height: widest + GAP }
}

const KEY_WIDTH = 34
/** Programs break a legend long before it is as wide as the chart. */
const LEGEND_SHARE = 0.7

function legendHeight({ series }: Drawing, width: number): number {
  const needed = series.reduce((sum, { name }) => sum + KEY_WIDTH + textWidth(name, { size: CHART_TEXT }), 0)
  return Math.ceil(needed / (width * LEGEND_SHARE)) * LEGEND_LINE + GAP
}

function ownLeft(drawing: Drawing, width: number): number {
  return drawing.isLying ? namesWidth(drawing, width) : numbersWidth(drawing)
}

/** Where values are written, the ends of the axis: beyond the bars, so that the numbers stay inside the drawing. */
export function axisEnds(
  drawing: Drawing,
  { inner }: PlotArea,
): { readonly min: number; readonly max: number } | null {
  if (drawing.hasNumbers) return null
  const [low, high] = drawing.kind === 'stacked' ? stackedEnds(drawing) : plainEnds(drawing)
  if (drawing.kind === 'stacked' && !drawing.isLying) return { min: low, max: high }
  const room =
    Math.max(...numbersOf(drawing).map((v) => textWidth(wholeText(v / divisor(drawing.scale)), LABEL))) + GAP
  const origin = drawing.origin ?? 0
  const sides = (high > origin ? 1 : 0) + (low < origin ? 1 : 0)
  const extra = ((high - low) * room) / Math.max(inner.width - sides * room, inner.width / 4)
  return { min: low < origin ? low - extra : low, max: high > origin ? high + extra : high }
}

/** Above and below zero, everything that stands on each other. */
function stackedEnds({ series, categories }: Drawing): readonly [number, number] {
  const sums = categories.map((_, i) => {
    const parts = series.map(({ values }) => values[i] ?? 0)
    const add = (keep: (value: number) => boolean) => parts.filter(keep).reduce((a, b) => a + b, 0)
    return [add((value) => value < 0), add((value) => value > 0)] as const
  })
  return [Math.min(0, ...sums.map(([low]) => low)), Math.max(0, ...sums.map(([, high]) => high))]
}

function plainEnds(drawing: Drawing): readonly [number, number] {
  const values = [...numbersOf(drawing), drawing.origin ?? 0]
  return [Math.min(...values), Math.max(...values)]
}

function numbersWidth(drawing: Drawing): number {
  if (!drawing.hasNumbers) return GAP
  const values = numbersOf(drawing)
  return axisNumberWidth(values, drawing.scale, CHART_TEXT) + GAP
}

/** How wide the names beside lying bars may be. */
export function mostNameWidth(chartWidth: number): number {
  return chartWidth * NAMES
}

function namesWidth({ categories }: Drawing, width: number): number {
  const lines = categories.flatMap((name) => name.split('\n'))
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, { size: CHART_TEXT })))
  return Math.min(widest + GAP * 2, mostNameWidth(width) + GAP * 2)
}
