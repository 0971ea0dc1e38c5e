import { ChartLine, Copy, Download, Table2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../button.tsx'
import { IconButton } from '../icon-button.tsx'
import { offerFile } from '../offer-file.ts'
import { useUiWords } from '../ui-words.ts'
import styles from './chart-figure.module.css'
import type { ChartModel } from './chart-model.ts'
import { tableAsCells } from './figure-table.tsx'
import { figureImage } from './figure-image.ts'

interface FigureToolsProps {
  readonly asTable: boolean
  readonly onAsTable: (asTable: boolean) => void
  readonly drawing: () => HTMLCanvasElement | null
  readonly chart: ChartModel
  readonly categoryLabel: string
  readonly title: string
  readonly fileName: string
}

/** What can be done with a figure: read it as a table, copy that, or take the image along. */
export function FigureTools(props: FigureToolsProps) {
  const { asTable, chart, categoryLabel, title, fileName } = props
  const words = useUiWords().figure
  const [said, setSaid] = useState('')

  async function saveImage(): Promise<void> {
    const drawing = props.drawing()
    const image = drawing && (await figureImage(drawing, chart, title))
    if (image) offerFile(image, `${fileName}.png`)
  }

  async function copyTable(): Promise<void> {
    const copied = await copyText(tableAsCells({ categoryLabel, chart }))
    setSaid(copied ? words.copied : words.notCopied)
  }

  return (
    <div className={styles.tools}>
      <span role="status" className={styles.said}>
        {said}
      </span>
      {asTable ? (
        <IconButton size="small" label={words.copyTable} onClick={() => void copyTable()}>
          <Copy aria-hidden />
        </IconButton>
      ) : (
        <IconButton size="small" label={words.saveImage} onClick={() => void saveImage()}>
          <Download aria-hidden />
        </IconButton>
      )}
      <Button
        look="quiet"
        size="small"
        onClick={() => {
          setSaid('')
          props.onAsTable(!asTable)
        }}
      >
        {asTable ? <ChartLine aria-hidden /> : <Table2 aria-hidden />}
        {asTable ? words.showChart : words.showTable}
      </Button>
    </div>
  )
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
