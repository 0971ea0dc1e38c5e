import { useId } from 'react'
import type { ChartModel } from '../chart-model.ts'
import { hasEndLabels } from '../chart-shape.ts'
import { LyingDrawing } from './lying-drawing.tsx'
import { UprightDrawing } from './upright-drawing.tsx'
import { VectorLegend } from './vector-legend.tsx'
import styles from './vector-chart.module.css'

export interface VectorChartProps {
  readonly chart: ChartModel
  /** What the drawing shows, for who cannot see it. */
  readonly description: string
  /** Writes the numbers along the axis. */
  readonly formatValue: (value: number) => string
}

/** A chart as lines and areas, as sharp as any paper and without a script of its own; its series can be told apart without colour. */
export function VectorChart({ chart, description, formatValue }: VectorChartProps) {
  const id = useId()
  const isLying = chart.kind === 'waterfall' || chart.kind === 'horizontal-bar'
  const { length } = chart.series
  return (
    <div className={styles.chart}>
      {length > 1 && !hasEndLabels(chart) ? <VectorLegend id={id} chart={chart} /> : null}
      <p className={styles.unit}>{chart.unit}</p>
      {isLying ? (
        <LyingDrawing id={id} chart={chart} description={description} />
      ) : (
        <UprightDrawing id={id} chart={chart} description={description} formatValue={formatValue} />
      )}
    </div>
  )
}
