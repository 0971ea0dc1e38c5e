import { useMemo } from 'react'
import styles from './chart-canvas.module.css'
import { chartDatasets } from './chart-datasets.ts'
import type { ChartModel } from './chart-model.ts'
import { chartOptions, type DrawingRoom } from './chart-options.ts'
import { hasEndLabels, hasValueLabels, liesDown } from './chart-shape.ts'
import { endLabels, endLabelWidth } from './end-labels.ts'
import { useInkVersion } from './ink.ts'
import { markerRows } from './markers.ts'
import { useChartJs, type Drawing } from './use-chart-js.ts'
import { useNarrow } from './use-narrow.ts'
import { valueLabels } from './value-labels.ts'

export interface ChartCanvasProps {
  readonly chart: ChartModel
  readonly description: string
  readonly formatValue: (value: number) => string
  /** In pixels. */
  readonly textSize: number
}

/** The drawing itself. This module brings chart.js and is loaded when the first figure is shown. */
export function ChartCanvas({ chart, description, formatValue, textSize }: ChartCanvasProps) {
  const [frame, narrow] = useNarrow()
  const ink = useInkVersion()
  const body = useBody(chart)
  const rows = markerRows(chart)
  const drawing = useMemo(
    () => ({ ...drawingOf(body, formatValue, { narrow, textSize, markerRows: rows }), ink }),
    [body, formatValue, narrow, textSize, rows, ink],
  )
  const canvas = useChartJs(drawing, chart.markers)
  return (
    <div ref={frame} className={styles.frame} role="img" aria-label={description}>
      <canvas ref={canvas} />
    </div>
  )
}

/** The chart without its markers: where only these move, nothing else has to be made anew. */
function useBody({ kind, categories, axisNames, series, unit, origin, totals }: ChartModel): ChartModel {
  return useMemo(
    () => ({ kind, categories, axisNames, series, unit, origin, totals }),
    [kind, categories, axisNames, series, unit, origin, totals],
  )
}

function drawingOf(
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
