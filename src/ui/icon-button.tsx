import type { ReactNode } from 'react'
import styles from './button.module.css'
import { Button, type ButtonProps } from './button.tsx'
import { classes } from './classes.ts'

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label' | 'title'> {
  /** The verb that the icon stands for: read aloud, and shown when pointed at. */
  readonly label: string
  readonly children: ReactNode
}

export function IconButton({ label, look = 'quiet', className, children, ...button }: IconButtonProps) {
  return (
    <Button
      look={look}
      aria-label={label}
      title={label}
      className={classes(styles.icon, className)}
      {...button}
    >
      {children}
    </Button>
  )
}
