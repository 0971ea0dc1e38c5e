import { useMemo } from 'react'
import styles from './chart-canvas.module.css'
import { chartDrawing } from './chart-drawing.ts'
import type { ChartModel } from './chart-model.ts'
import { useInkVersion } from './ink.ts'
import { markerRows } from './markers.ts'
import { useChartJs } from './use-chart-js.ts'
import { useNarrow } from './use-narrow.ts'

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
    () => ({ ...chartDrawing(body, formatValue, { narrow, textSize, markerRows: rows }), ink }),
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
