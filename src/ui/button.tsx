import type { ComponentProps } from 'react'
import styles from './button.module.css'
import { classes } from './classes.ts'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** One primary per screen; danger only where something is destroyed. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger' | undefined
  readonly size?: 'normal' | 'small' | 'large' | undefined
  readonly submits?: boolean | undefined
}

/** A button whose text is a verb. An icon may stand before the text. */
export function Button({ look = 'plain', size = 'normal', submits, className, ...button }: ButtonProps) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      className={classes(styles.button, styles[look], styles[size], className)}
      {...button}
    />
  )
}
