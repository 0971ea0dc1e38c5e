import { type ReactNode, use, useRef } from 'react'
import { NotationContext } from '../notation.ts'
import { cellsOfTable } from './cells-of-table.ts'
import { CellTools } from './cell-tools.tsx'
import styles from './table-frame.module.css'

interface TableFrameProps {
  /** Of the table, as its caption says it. */
  readonly caption: string
  /** Stands above the table; without it only the tools do. */
  readonly head?: ReactNode
  /** Of what is taken along, without extension. */
  readonly fileName: string
  readonly className?: string | undefined
  /** A table, and what belongs to it. */
  readonly children: ReactNode
}

/** A table of results with what is said about it, and the ways to take it along. */
export function TableFrame({ caption, head, fileName, className, children }: TableFrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  const notation = use(NotationContext)
  const cells = () => {
    const table = frame.current?.querySelector('table')
    return table ? cellsOfTable(table, notation) : null
  }
  return (
    <div ref={frame} className={className ?? styles.frame}>
      <div className={styles.head}>
        <div className={styles.title}>{head}</div>
        <CellTools cells={cells} about={caption} fileName={fileName} />
      </div>
      {children}
    </div>
  )
}
