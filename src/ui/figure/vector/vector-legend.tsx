import type { ChartModel } from '../chart-model.ts'
import { fillOf } from './fills.tsx'
import { dashOf } from './line-look.ts'
import styles from './vector-chart.module.css'

interface VectorLegendProps {
  readonly id: string
  readonly chart: ChartModel
}

/** Names beside the look of their series. What the drawing is about is said in words elsewhere. */
export function VectorLegend({ id, chart }: VectorLegendProps) {
  return (
    <ul className={styles.legend} aria-hidden>
      {chart.series.map((series, n) => (
        <li key={n}>
          <svg viewBox="0 0 24 10" className={styles.key}>
            {chart.kind === 'line' ? (
              <path
                d="M0 5 H24"
                strokeWidth={2}
                strokeDasharray={dashOf(series, n)}
                style={{ stroke: `var(--${series.colour})` }}
              />
            ) : (
              <rect width={24} height={10} fill={fillOf(id, n)} />
            )}
          </svg>
          {series.name}
        </li>
      ))}
    </ul>
  )
}
