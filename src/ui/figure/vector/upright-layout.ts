import { wrapWords } from '../wrap-words.ts'
import type { ChartModel } from '../chart-model.ts'
import { hasEndLabels } from '../chart-shape.ts'
import { LETTER, lettersIn, LINE, textWidth, WIDTH } from './drawing-size.ts'
import { valueTicks } from './value-ticks.ts'

const PLOT_HEIGHT = 190
const END_LETTERS = 20
const GAP = 14

/** Where everything of a chart with upright values lies. */
export interface UprightLayout {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly height: number
  /** Of one category. */
  readonly band: number
  readonly ticks: readonly number[]
  readonly names: readonly CategoryName[]
  /** @param at a category, or a place between two; 0 is the middle of the first */
  readonly x: (at: number) => number
  readonly y: (value: number) => number
}

export interface CategoryName {
  readonly at: number
  readonly lines: readonly string[]
}

export function uprightLayout(chart: ChartModel, formatValue: (value: number) => string): UprightLayout {
  const ticks = valueTicks(extents(chart))
  const left = Math.max(...ticks.map((tick) => textWidth(formatValue(tick)))) + 10
  const right = WIDTH - (hasEndLabels(chart) ? endWidth(chart) : 8)
  const top = 8 + (chart.markers?.length ?? 0) * LINE
  const bottom = top + PLOT_HEIGHT
  const band = (right - left) / Math.max(1, chart.categories.length)
  const names = namesAlong(chart, band)
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)]
  return {
    left,
    right,
    top,
    bottom,
    height: bottom + 6 + LINE * Math.max(1, ...names.map(({ lines }) => lines.length)),
    band,
    ticks,
    names,
    x: (at) => left + (at + 0.5) * band,
    y: (value) => bottom - ((value - low) / (high - low)) * PLOT_HEIGHT,
  }
}

/** The ends of lines and bars; bars that lie on each other reach as far as their sum, each side of zero by itself. */
function extents({ kind, categories, series }: ChartModel): readonly number[] {
  if (kind !== 'stacked-bar') return series.flatMap(({ values }) => values.map((value) => value ?? 0))
  return categories.flatMap((_, i) => {
    const values = series.map(({ values: own }) => own[i] ?? 0)
    return [sumOf(values.filter((v) => v > 0)), sumOf(values.filter((v) => v < 0))]
  })
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function endWidth({ series }: ChartModel): number {
  return Math.max(...series.flatMap(({ name }) => endLines(name)).map(textWidth)) + GAP
}

/** The name of a line as it stands beside its end. */
export function endLines(name: string): readonly string[] {
  return wrapWords(name, END_LETTERS)
}

/** Every name where there is room, or every second, third and so on; names that were chosen for the axis stand as they are. */
function namesAlong({ categories, axisNames }: ChartModel, band: number): readonly CategoryName[] {
  if (axisNames !== undefined)
    return axisNames.flatMap((name, at) => (name === '' ? [] : [{ at, lines: [name] }]))
  const wrapped = categories.map((name) => wrapWords(name, lettersIn(band)))
  const widest = Math.max(0, ...wrapped.flat().map(textWidth)) + LETTER / 2
  const every = Math.max(1, Math.ceil(widest / band))
  return wrapped.flatMap((lines, at) => (at % every === 0 ? [{ at, lines }] : []))
}
