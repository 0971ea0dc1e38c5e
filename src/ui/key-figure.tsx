import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './key-figure.module.css'
import { SparkLine } from './spark-line.tsx'

export interface KeyFigureProps {
  readonly label: string
  /** The value as it is shown, with its unit. */
  readonly value: string
  /** What the value means, in words. */
  readonly meaning?: ReactNode
  /** The difference since something, in words: "+ € 1.200 since opening". */
  readonly change?: { readonly text: string; readonly direction: 'better' | 'worse' | 'same' } | undefined
  readonly spark?: readonly number[] | undefined
  readonly tone?: 'plain' | 'negative' | 'warning' | undefined
  /** For a strip beside the work, a page, or a room. */
  readonly size?: 'strip' | 'page' | 'room' | undefined
  /** Makes the value a button that opens its derivation; `explainLabel` says so to screen readers. */
  readonly onExplain?: (() => void) | undefined
  readonly explainLabel?: string | undefined
  /** The frozen value that this one is compared with. */
  readonly ghost?: string | undefined
  readonly pending?: boolean | undefined
}

/** One number that someone decides on, with its change and a small line over the years. */
export function KeyFigure(props: KeyFigureProps) {
  const { label, value, meaning, change, spark, ghost, tone = 'plain', size = 'page' } = props
  return (
    <div className={classes(styles.figure, styles[size])} aria-busy={props.pending || undefined}>
      <p className={styles.label}>{label}</p>
      <p className={classes(styles.value, tone !== 'plain' && styles[tone])}>
        <Value {...props} value={value} />
      </p>
      {ghost ? <p className={styles.ghost}>{ghost}</p> : null}
      {change ? (
        <p className={classes(styles.change, styles[change.direction])}>
          <span aria-hidden>{ARROWS[change.direction]}</span> {change.text}
        </p>
      ) : null}
      {spark ? <SparkLine values={spark} className={styles.spark} /> : null}
      {meaning ? <div className={styles.meaning}>{meaning}</div> : null}
    </div>
  )
}

const ARROWS = { better: '▲', worse: '▼', same: '=' }

function Value({ label, value, onExplain, explainLabel }: KeyFigureProps) {
  if (!onExplain) return value
  return (
    <button
      type="button"
      className={styles.explain}
      aria-label={explainLabel ? `${label}: ${value}. ${explainLabel}` : undefined}
      title={explainLabel}
      onClick={onExplain}
    >
      {value}
    </button>
  )
}
