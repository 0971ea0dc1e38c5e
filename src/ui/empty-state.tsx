import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

export interface EmptyStateProps {
  readonly title: string
  /** What this place is for. */
  readonly text: ReactNode
  readonly example?: ReactNode
  /** The one button. */
  readonly action?: ReactNode
  readonly headingLevel?: 2 | 3 | 4 | undefined
}

/** An empty place that teaches: what it is for, an example, one button. */
export function EmptyState({ title, text, example, action, headingLevel = 3 }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={styles.empty}>
      <Heading className={styles.title}>{title}</Heading>
      <div className={styles.text}>{text}</div>
      {example ? <div className={styles.example}>{example}</div> : null}
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  )
}
