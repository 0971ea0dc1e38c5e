import type { ChartOptions, Scale, TooltipItem } from 'chart.js'
import type { ChartModel } from './chart-model.ts'
import { hasValueLabels, liesDown } from './chart-shape.ts'
import { CHART_FONT, inkColour } from './ink.ts'
import { wrapWords } from './wrap-words.ts'

export interface DrawingRoom {
  /** Too narrow for labels beside the lines. */
  readonly narrow: boolean
  /** Pixels kept free on the right for labels at the ends. */
  readonly right: number
  /** Text size in pixels, larger in a room. */
  readonly textSize: number
}

const CHARACTER = 0.56

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
    devicePixelRatio: Math.max(2, window.devicePixelRatio),
    indexAxis: down ? 'y' : 'x',
    interaction: { mode: 'index', intersect: false, axis: down ? 'y' : 'x' },
    font: { family: CHART_FONT, size: room.textSize },
    layout: { padding: { top: chart.markers?.length ? room.textSize * 2 : 8, right: room.right, bottom: 0 } },
    scales: down ? { x: value, y: category } : { x: category, y: value },
    plugins: { legend: { display: false }, tooltip: tooltip(chart, room) },
  }
}

function categoryAxis(chart: ChartModel, down: boolean, room: DrawingRoom) {
  const every = chart.kind === 'waterfall' || down
  return {
    type: 'category' as const,
    grid: { display: false },
    border: { display: false },
    ticks: {
      color: inkColour('ink-muted'),
      font: { family: CHART_FONT, size: room.textSize },
      autoSkip: !every,
      autoSkipPadding: 10,
      maxRotation: 0,
      callback: function (this: { chart: { width: number } }, _: unknown, index: number) {
        const share = down ? this.chart.width * 0.36 : (this.chart.width - 64) / chart.categories.length
        const width = Math.max(6, Math.floor(share / (room.textSize * CHARACTER)))
        return wrapWords(chart.categories[index] ?? '', width)
      },
    },
  }
}

function valueAxis(chart: ChartModel, formatValue: (value: number) => string, room: DrawingRoom) {
  const base = chart.origin ?? 0
  const valued = hasValueLabels(chart, room.narrow)
  return {
    type: 'linear' as const,
    beginAtZero: chart.origin === undefined,
    ...(valued ? { bounds: 'data' as const, afterDataLimits: roomForValues(chart, room) } : {}),
    border: { display: false },
    grid: {
      color: (line: { tick: { value: number } }) => inkColour(line.tick.value === 0 ? 'ink-muted' : 'rule'),
      lineWidth: (line: { tick: { value: number } }) => (line.tick.value === 0 && base === 0 ? 1.5 : 1),
      drawTicks: false,
    },
    ticks: {
      color: inkColour('ink-muted'),
      font: { family: CHART_FONT, size: room.textSize },
      maxTicksLimit: room.narrow ? 5 : 7,
      includeBounds: !valued,
      padding: 8,
      callback: (value: string | number) => formatValue(Number(value)),
    },
  }
}

/** Makes the axis longer than the data, so that the values at the ends of the bars stay inside the drawing. */
function roomForValues(chart: ChartModel, room: DrawingRoom) {
  const base = chart.origin ?? 0
  const longest = Math.max(
    0,
    ...chart.series.flatMap(({ valuesText }) => valuesText.map((text) => text.length)),
  )
  const down = liesDown(chart, room.narrow)
  const needed = (down ? longest * room.textSize * CHARACTER : room.textSize) + 12
  return (scale: Scale) => {
    const length = down ? scale.chart.width * 0.6 : scale.chart.height * 0.75
    const extra = ((scale.max - scale.min) * needed) / Math.max(length - 2 * needed, length / 4)
    if (scale.max > base) scale.max += extra
    if (scale.min < base) scale.min -= extra
  }
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
