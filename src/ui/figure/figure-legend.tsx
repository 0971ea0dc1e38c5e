import type { ChartModel } from './chart-model.ts'
import styles from './figure-legend.module.css'
import { classes } from '../classes.ts'

/** Names beside their colour, for figures whose lines carry no names. The drawing and the table say the same to screen readers. */
export function FigureLegend({ chart }: { readonly chart: ChartModel }) {
  const lines = chart.kind === 'line'
  return (
    <ul className={styles.legend} aria-hidden>
      {chart.series.map((series, index) => (
        <li key={index} className={styles.entry} style={{ '--colour': `var(--${series.colour})` }}>
          <span
            className={classes(
              styles.mark,
              lines ? styles.line : styles.bar,
              styles[series.style ?? 'solid'],
              !lines && index % 2 === 1 && styles.hatched,
            )}
          />
          {series.name}
        </li>
      ))}
    </ul>
  )
}
