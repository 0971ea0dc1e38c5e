import { classes } from './classes.ts'
import styles from './spark-line.module.css'

export interface SparkLineProps {
  readonly values: readonly number[]
  /** What the line says; without it the line is decoration beside a number that says it. */
  readonly label?: string | undefined
  readonly className?: string | undefined
}

const WIDTH = 96
const HEIGHT = 28
const MARGIN = 2

/** A small line over the years, with the zero line where the values cross or touch it. */
export function SparkLine({ values, label, className }: SparkLineProps) {
  const numbers = values.filter(Number.isFinite)
  if (numbers.length < 2) return null
  const low = Math.min(0, ...numbers)
  const high = Math.max(0, ...numbers)
  const x = (index: number) => MARGIN + (index / (numbers.length - 1)) * (WIDTH - 2 * MARGIN)
  const y = (value: number) => HEIGHT - MARGIN - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * MARGIN)
  const points = numbers.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`)
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={classes(styles.spark, className)}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <line x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} className={styles.zero} />
      <polyline points={points.join(' ')} className={styles.line} />
      <circle cx={x(numbers.length - 1)} cy={y(numbers.at(-1) ?? 0)} r={2} className={styles.end} />
    </svg>
  )
}
