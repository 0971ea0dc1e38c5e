import { useEffect, useRef, useState, type ComponentProps, type ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './table.module.css'

export interface TableProps {
  readonly caption: string
  readonly captionHidden?: boolean | undefined
  /** Narrow rows for many numbers. */
  readonly dense?: boolean | undefined
  /** Columns keep their width while numbers change; give widths with <col>. */
  readonly fixed?: boolean | undefined
  readonly className?: string | undefined
  readonly onKeyDown?: ComponentProps<'table'>['onKeyDown']
  readonly onPaste?: ComponentProps<'table'>['onPaste']
  readonly children: ReactNode
}

/**
 * A table with thin rules that scrolls sideways by itself where it does not fit.
 * Cells say what they are: `data-number` right aligned figures, `data-wrong` negative, `data-quiet` muted;
 * rows: `data-total`, `data-group`.
 */
export function Table({
  caption,
  captionHidden,
  dense,
  fixed,
  className,
  children,
  ...handlers
}: TableProps) {
  const [ref, scrolls] = useScrolls()
  // What scrolls must be reachable by keyboard; what does not should not be a stop on the way.
  const reachable = scrolls ? { role: 'region', 'aria-label': caption, tabIndex: 0 } : {}
  return (
    <div ref={ref} className={styles.scroll} {...reachable}>
      <table
        className={classes(styles.table, dense && styles.dense, fixed && styles.fixed, className)}
        {...handlers}
      >
        <caption className={captionHidden ? 'visually-hidden' : styles.caption}>{caption}</caption>
        {children}
      </table>
    </div>
  )
}

function useScrolls() {
  const ref = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const area = ref.current
    if (!area || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      setScrolls(area.scrollWidth > area.clientWidth)
    })
    observer.observe(area)
    return () => {
      observer.disconnect()
    }
  }, [])
  return [ref, scrolls] as const
}
