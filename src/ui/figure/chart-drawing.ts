import type { ChartData, ChartOptions, Plugin } from 'chart.js'
import { chartDatasets, type Point } from './chart-datasets.ts'
import type { ChartModel } from './chart-model.ts'
import { chartOptions, type DrawingRoom } from './chart-options.ts'
import { hasEndLabels, hasValueLabels, liesDown } from './chart-shape.ts'
import { endLabels, endLabelWidth } from './end-labels.ts'
import { valueLabels } from './value-labels.ts'

export type Kind = 'bar' | 'line'

/** What chart.js needs to draw a chart, but for its markers. */
export interface Drawing {
  readonly type: Kind
  /** Drawings of the same shape are updated into each other; another shape is drawn anew. */
  readonly shape: string
  readonly data: ChartData<Kind, Point[]>
  readonly options: ChartOptions<Kind>
  readonly plugins: Plugin<Kind>[]
  readonly room: DrawingRoom
}

export function chartDrawing(
  chart: ChartModel,
  formatValue: (value: number) => string,
  { narrow, textSize, markerRows }: Omit<DrawingRoom, 'right'>,
): Drawing {
  const named = hasEndLabels(chart) && !narrow
  const valued = hasValueLabels(chart, narrow)
  const room: DrawingRoom = {
    narrow,
    textSize,
    markerRows,
    right: named ? endLabelWidth(chart, textSize) : 8,
  }
  return {
    type: chart.kind === 'line' ? 'line' : 'bar',
    shape: `${chart.kind} ${liesDown(chart, narrow) ? 'down' : 'up'} ${chart.origin === undefined ? '' : 'from origin'}`,
    data: { labels: [...chart.categories], datasets: chartDatasets(chart) },
    options: chartOptions(chart, formatValue, room),
    plugins: [...(named ? [endLabels(chart, room)] : []), ...(valued ? [valueLabels(chart, room)] : [])],
    room,
  }
}
