import type { ReactNode } from 'react'
import styles from './badge.module.css'
import { classes } from './classes.ts'

export interface BadgeProps {
  readonly tone?: 'quiet' | 'accent' | 'warning' | 'negative' | undefined
  readonly title?: string | undefined
  readonly children: ReactNode
}

/** A word or two about the thing it stands beside. */
export function Badge({ tone = 'quiet', title, children }: BadgeProps) {
  return (
    <span className={classes(styles.badge, styles[tone])} title={title}>
      {children}
    </span>
  )
}
