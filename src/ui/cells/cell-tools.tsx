import { Copy } from 'lucide-react'
import { useState } from 'react'
import type { Cell } from '../../quantity/cells/cell.ts'
import { csvText } from '../../quantity/cells/csv-text.ts'
import { Button } from '../button.tsx'
import { IconButton } from '../icon-button.tsx'
import { offerFile } from '../offer-file.ts'
import { useUiWords } from '../ui-words.ts'
import styles from './cell-tools.module.css'
import { copyCells } from './copy-cells.ts'

interface CellToolsProps {
  /** Asked for when they are needed; null where there is nothing to take along. */
  readonly cells: () => readonly (readonly Cell[])[] | null
  /** Which table, for screen readers. */
  readonly about: string
  /** Without extension. */
  readonly fileName: string
}

/** Takes a table along: as cells on the clipboard, or as a file. */
export function CellTools({ cells, about, fileName }: CellToolsProps) {
  const words = useUiWords().cells
  const [said, setSaid] = useState('')
  async function copy(): Promise<void> {
    const rows = cells()
    if (rows !== null) setSaid((await copyCells(rows)) ? words.copied : words.notCopied)
  }
  function save(): void {
    const rows = cells()
    if (rows !== null)
      offerFile(new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' }), `${fileName}.csv`)
  }
  return (
    <div className={styles.tools} data-screen-only>
      <span role="status" className={styles.said}>
        {said}
      </span>
      <IconButton size="small" label={words.copy} aria-description={about} onClick={() => void copy()}>
        <Copy aria-hidden />
      </IconButton>
      <Button
        look="quiet"
        size="small"
        aria-label={words.saveCsv}
        title={words.saveCsv}
        aria-description={about}
        onClick={save}
      >
        CSV
      </Button>
    </div>
  )
}
