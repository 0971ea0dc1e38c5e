import type { Box } from '../layout/box.ts'
import { linesOf } from '../layout/fit-text.ts'
import { textWidth } from '../layout/text-width.ts'
import type { Drawing } from './drawing.ts'
import { axisNumberWidth, scaleOf, wholeText } from './number-scale.ts'

export const CHART_TEXT = 10.5
const UNIT_HEIGHT = 22
const LEGEND_HEIGHT = 22
const LINE_HEIGHT = 13
const GAP = 8
/** The part of the width that names beside lying bars may take. */
const NAMES = 0.42

/** What is drawn in points: the place of the bars and lines within the chart, and how far apart the names below stand. */
export interface PlotArea {
  readonly inner: Box
  /** Every so many names one is written. */
  readonly every: number
}

/** @param left where the drawing begins, if it must stand right below another */
export function plotArea(drawing: Drawing, { width, height }: Box, left = ownLeft(drawing, width)): PlotArea {
  const right = GAP * 2
  const across = width - left - right
  const each = across / Math.max(1, drawing.categories.length)
  const below = (drawing.hasLegend ? LEGEND_HEIGHT : 0) + (drawing.isLying ? GAP : namesHeight(drawing, each))
  const inner = { x: left, y: UNIT_HEIGHT, width: across, height: height - UNIT_HEIGHT - below }
  return { inner, every: drawing.isLying || !drawing.hasNumbers ? 1 : everyName(drawing, each) }
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
  const room = Math.max(...valuesOf(drawing).map((v) => textWidth(wholeText(v), { size: CHART_TEXT }))) + GAP
  const origin = drawing.origin ?? 0
  const sides = (high > origin ? 1 : 0) + (low < origin ? 1 : 0)
  const extra = ((high - low) * room) / Math.max(inner.width - sides * room, inner.width / 4)
  return { min: low < origin ? low - extra : low, max: high > origin ? high + extra : high }
}

export function valuesOf({ series }: Drawing): readonly number[] {
  return series.flatMap(({ values }) => values.filter((value) => value !== null))
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
  const values = [...valuesOf(drawing), drawing.origin ?? 0]
  return [Math.min(...values), Math.max(...values)]
}

function numbersWidth(drawing: Drawing): number {
  if (!drawing.hasNumbers) return GAP
  const values = valuesOf(drawing)
  return axisNumberWidth(values, scaleOf(values), CHART_TEXT) + GAP
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

function namesHeight({ categories, hasNumbers }: Drawing, each: number): number {
  const lines = hasNumbers
    ? 1
    : Math.max(1, ...categories.map((name) => linesOf(name, each - 4, { size: CHART_TEXT }).length))
  return lines * LINE_HEIGHT + GAP
}

function everyName({ categories }: Drawing, each: number): number {
  const widest = Math.max(...categories.map((name) => textWidth(name, { size: CHART_TEXT })))
  return Math.max(1, Math.ceil((widest + GAP) / each))
}
