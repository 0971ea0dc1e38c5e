import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './callout.module.css'
import { classes } from './classes.ts'

export interface CalloutProps {
  readonly tone?: 'info' | 'warning' | 'negative' | undefined
  readonly title?: string | undefined
  /** Buttons or links that do something about it. */
  readonly actions?: ReactNode
  /** Read aloud when it appears. */
  readonly announced?: boolean | undefined
  readonly children?: ReactNode
}

const ICONS = { info: Info, warning: TriangleAlert, negative: CircleAlert }

export function Callout({ tone = 'info', title, actions, announced, children }: CalloutProps) {
  const Icon = ICONS[tone]
  return (
    <div className={classes(styles.callout, styles[tone])} role={announced ? 'alert' : undefined}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.text}>
        {title ? <p className={styles.title}>{title}</p> : null}
        {children}
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
    </div>
  )
}
