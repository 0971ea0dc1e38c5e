import { useEffect, useRef, type ReactNode } from 'react'
import styles from './explain.module.css'

interface PageFrameProps {
  readonly about: readonly (string | null)[]
  /** The panel itself takes focus when it opens; later pages do so here, since the button that was pressed is gone. */
  readonly isFirst: boolean
  readonly children: ReactNode
}

export function PageFrame({ about, isFirst, children }: PageFrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isFirst || frame.current === null) return
    frame.current.focus({ preventScroll: true })
    if (frame.current.parentElement !== null) frame.current.parentElement.scrollTop = 0
  }, [isFirst])
  const of = about.filter((part) => part !== null)
  return (
    <div ref={frame} tabIndex={-1} className={styles.page}>
      {of.length > 0 ? <p className={styles.about}>{of.join(' · ')}</p> : null}
      {children}
    </div>
  )
}
