import type { ChartModel } from '../chart-model.ts'
import { runningTotals } from '../../../quantity/running-totals.ts'
import { wrapWords } from '../wrap-words.ts'
import { lettersIn, LINE, textWidth, WIDTH } from './drawing-size.ts'

const NAMES = 0.34
const ROW = 20
const GAP = 6

/** Where everything of a chart with lying bars lies: a row per category, its name before it and its value at the end of the bar. */
export interface LyingLayout {
  readonly height: number
  readonly rows: readonly LyingRow[]
  readonly zero: number
}

export interface LyingRow {
  readonly key: string
  readonly lines: readonly string[]
  readonly top: number
  readonly height: number
  readonly isTotal: boolean
  readonly bars: readonly LyingBar[]
}

export interface LyingBar {
  readonly series: number
  readonly from: number
  readonly to: number
  readonly text: string
  /** Where the value stands: after the bar, or before it. */
  readonly textAt: number
  readonly isBefore: boolean
}

export function lyingLayout(chart: ChartModel): LyingLayout {
  const { categories, series, origin = 0 } = chart
  const spans = spansOf(chart)
  const nameWidth = Math.min(WIDTH * NAMES, Math.max(...categories.map(textWidth), 40)) + 12
  const values = Math.max(...series.flatMap(({ valuesText }) => valuesText.map(textWidth))) + 2 * GAP
  const all = spans.flat(2)
  const [low, high] = [Math.min(origin, ...all), Math.max(origin, ...all)]
  const from = nameWidth + (low < origin ? values : GAP)
  const to = WIDTH - (high > origin ? values : GAP)
  const x = (value: number) => from + ((value - low) / (high - low || 1)) * (to - from)
  let top = 4
  const rows = categories.map((name, i): LyingRow => {
    const lines = wrapWords(name, lettersIn(nameWidth - 12))
    const height = Math.max(ROW * series.length, lines.length * LINE + GAP)
    const row = {
      key: `${String(i)} ${name}`,
      lines,
      top,
      height,
      isTotal: chart.totals?.includes(i) === true,
      bars: series.map(({ valuesText }, n) => barOf(spans[n]?.[i], n, valuesText[i] ?? '', x, origin)),
    }
    top += height
    return row
  })
  return { rows, height: top + 4, zero: x(origin) }
}

type Span = readonly [from: number, to: number]

/** Per series and category, where the bar begins and ends. */
function spansOf(chart: ChartModel): readonly (readonly Span[])[] {
  if (chart.kind === 'waterfall') return [runningTotals(chart)]
  const { series, origin = 0 } = chart
  return series.map(({ values }) => values.map((value): Span => [origin, value ?? origin]))
}

function barOf(
  [begin, end]: Span = [0, 0],
  series: number,
  text: string,
  x: (value: number) => number,
  origin: number,
): LyingBar {
  const [from, to] = [Math.min(x(begin), x(end)), Math.max(x(begin), x(end))]
  const isBefore = Math.max(begin, end) <= origin && Math.min(begin, end) < origin
  return { series, from, to, text, textAt: isBefore ? from - GAP : to + GAP, isBefore }
}
