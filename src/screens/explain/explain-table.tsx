import type { ReactNode } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import { fileName } from '../../export/file-name.ts'
import { TableFrame } from '../../ui/cells/table-frame.tsx'
import { Table } from '../../ui/table.tsx'
import styles from './explain.module.css'

interface ExplainTableProps {
  readonly calculation: Calculation
  readonly caption: string
  /** Where a heading says it already. */
  readonly captionHidden?: boolean
  readonly children: ReactNode
}

/** A table of the explanation, which can be taken along as any other. */
export function ExplainTable({ calculation, caption, captionHidden = false, children }: ExplainTableProps) {
  return (
    <TableFrame
      caption={caption}
      head={
        captionHidden ? undefined : (
          <p aria-hidden className={styles.caption}>
            {caption}
          </p>
        )
      }
      fileName={fileName(calculation.businessCase.name, 'explanation')}
    >
      <Table caption={caption} captionHidden dense={captionHidden}>
        {children}
      </Table>
    </TableFrame>
  )
}
