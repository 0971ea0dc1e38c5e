import type { ChartOptions, Scale, TooltipItem } from 'chart.js'
import type { ChartModel } from './chart-model.ts'
import { hasValueLabels, liesDown } from './chart-shape.ts'
import { CHART_FONT, inkColour } from './ink.ts'
import { widestText } from './text-width.ts'
import { wrapWords } from './wrap-words.ts'

export interface DrawingRoom {
  /** Too narrow for labels beside the lines. */
  readonly narrow: boolean
  /** Pixels kept free on the right for labels at the ends. */
  readonly right: number
  /** Text size in pixels, larger in a room. */
  readonly textSize: number
  /** Rows of words kept free above, for markers. */
  readonly markerRows: number
}

/** The width of a letter as a part of the text size. */
const CHARACTER = 0.56
const LINES_BESIDE = 2

export function chartOptions(
  chart: ChartModel,
  formatValue: (value: number) => string,
  room: DrawingRoom,
): ChartOptions<'bar' | 'line'> {
  const down = liesDown(chart, room.narrow)
  const stacked = chart.kind === 'stacked-bar'
  const category = { ...categoryAxis(chart, down, room), stacked }
  const value = { ...valueAxis(chart, formatValue, room), stacked }
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    devicePixelRatio: sharpness(),
    indexAxis: down ? 'y' : 'x',
    interaction: { mode: 'index', intersect: false, axis: down ? 'y' : 'x' },
    font: { family: CHART_FONT, size: room.textSize },
    layout: { padding: { top: 8 + room.markerRows * room.textSize * 1.3, right: room.right, bottom: 0 } },
    scales: down ? { x: value, y: category } : { x: category, y: value },
    plugins: { legend: { display: false }, tooltip: tooltip(chart, room) },
  }
}

/** On paper and in a saved image twice as sharp; on the screen no sharper than it is, as every pixel is painted with each step. */
function sharpness(): number {
  const { devicePixelRatio } = window
  return document.documentElement.dataset.printing === undefined
    ? devicePixelRatio
    : Math.max(2, devicePixelRatio)
}

/** Of a long row of names so many are measured to see how many fit. */
const MEASURED = 12

function categoryAxis(chart: ChartModel, down: boolean, room: DrawingRoom) {
  const every = chart.kind === 'waterfall' || down
  return {
    type: 'category' as const,
    grid: { display: false },
    border: { display: false },
    ticks: {
      color: inkColour('ink-muted'),
      font: { family: CHART_FONT, size: room.textSize },
      // Names with gaps between them were chosen by whoever made the chart.
      autoSkip: !every && chart.axisNames?.includes('') !== true,
      ...(every ? {} : { sampleSize: MEASURED }),
      autoSkipPadding: 10,
      maxRotation: 0,
      callback: function (this: { chart: { width: number } }, value: string | number) {
        // The place of the name: the second argument counts only the names that are left.
        const index = Number(value)
        if (chart.axisNames !== undefined) return chart.axisNames[index] ?? ''
        const { width } = this.chart
        const name = chart.categories[index] ?? ''
        if (down) return wrapWords(name, categoryCharacters(width, room), LINES_BESIDE)
        const share = (width - 64) / chart.categories.length
        return wrapWords(name, Math.max(6, Math.floor(share / (room.textSize * CHARACTER))))
      },
    },
  }
}

function valueAxis(chart: ChartModel, formatValue: (value: number) => string, room: DrawingRoom) {
  if (hasValueLabels(chart, room.narrow)) return axisOfLength(roomForValues(chart, room))
  return {
    type: 'linear' as const,
    beginAtZero: true,
    border: { display: false },
    grid: {
      color: (line: { tick: { value: number } }) => inkColour(line.tick.value === 0 ? 'ink-muted' : 'rule'),
      lineWidth: (line: { tick: { value: number } }) => (line.tick.value === 0 ? 1.5 : 1),
      drawTicks: false,
    },
    ticks: {
      color: inkColour('ink-muted'),
      font: { family: CHART_FONT, size: room.textSize },
      maxTicksLimit: room.narrow ? 5 : 7,
      padding: 8,
      callback: (value: string | number) => formatValue(Number(value)),
    },
  }
}

/** An axis without numbers, for bars that carry their own. */
function axisOfLength(afterDataLimits: (scale: Scale) => void) {
  return {
    type: 'linear' as const,
    display: false,
    beginAtZero: false,
    bounds: 'data' as const,
    afterDataLimits,
  }
}

/** Makes the axis longer than the data, so that the values at the ends of the bars stay inside the drawing. */
function roomForValues(chart: ChartModel, room: DrawingRoom) {
  const base = chart.origin ?? 0
  const down = liesDown(chart, room.narrow)
  const values = chart.series.flatMap(({ valuesText }) => valuesText)
  const needed = (down ? widestText(values, room.textSize) : room.textSize) + 10
  return (scale: Scale) => {
    const length = down
      ? scale.chart.width - categoryWidth(chart, room, scale.chart.width)
      : scale.chart.height * 0.8
    const [low, high] = [Math.min(scale.min, base), Math.max(scale.max, base)]
    const sides = (high > base ? 1 : 0) + (low < base ? 1 : 0)
    const extra = ((high - low) * needed) / Math.max(length - sides * needed, length / 4)
    scale.max = high > base ? high + extra : high
    scale.min = low < base ? low - extra : low
  }
}

/** What the names beside lying bars take. */
function categoryWidth(chart: ChartModel, room: DrawingRoom, width: number): number {
  const lines = chart.categories.flatMap((name) =>
    wrapWords(name, categoryCharacters(width, room), LINES_BESIDE),
  )
  return widestText(lines, room.textSize) + 20
}

function categoryCharacters(width: number, room: DrawingRoom): number {
  return Math.max(6, Math.floor((width * 0.36) / (room.textSize * CHARACTER)))
}

function tooltip(chart: ChartModel, room: DrawingRoom) {
  const text = (item: TooltipItem<'bar' | 'line'>) =>
    chart.series[item.datasetIndex]?.valuesText[item.dataIndex] ?? ''
  return {
    backgroundColor: inkColour('ink'),
    titleColor: inkColour('paper'),
    bodyColor: inkColour('paper'),
    titleFont: { family: CHART_FONT, size: room.textSize, weight: 600 },
    bodyFont: { family: CHART_FONT, size: room.textSize },
    padding: 10,
    cornerRadius: 3,
    boxPadding: 4,
    usePointStyle: chart.kind === 'line',
    displayColors: chart.series.length > 1,
    filter: (item: TooltipItem<'bar' | 'line'>) => text(item) !== '',
    callbacks: {
      title: (items: TooltipItem<'bar' | 'line'>[]) => chart.categories[items[0]?.dataIndex ?? -1] ?? '',
      label: (item: TooltipItem<'bar' | 'line'>) =>
        chart.series.length > 1 ? `${item.dataset.label ?? ''}: ${text(item)}` : text(item),
    },
  } as const
}
