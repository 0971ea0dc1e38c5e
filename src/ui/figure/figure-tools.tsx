import { ChartLine, Table2 } from 'lucide-react'
import { use, useState } from 'react'
import { Button } from '../button.tsx'
import { CellTools } from '../cells/cell-tools.tsx'
import { NotationContext } from '../notation.ts'
import { offerFile } from '../offer-file.ts'
import { useUiWords } from '../ui-words.ts'
import { chartCells } from './chart-cells.ts'
import styles from './chart-figure.module.css'
import type { FigureToTake } from './sheet/figure-sheet.ts'

interface FigureToolsProps {
  readonly asTable: boolean
  readonly onAsTable: (asTable: boolean) => void
  readonly figure: FigureToTake
  readonly categoryLabel: string
  /** Without extension. */
  readonly fileName: string
}

/** What can be done with a figure: read it as a table and take that along, or take the image along. */
export function FigureTools({ asTable, onAsTable, figure, categoryLabel, fileName }: FigureToolsProps) {
  const words = useUiWords().figure
  const notation = use(NotationContext)
  return (
    <div className={styles.tools}>
      {asTable ? (
        <CellTools
          cells={() => chartCells(figure.chart, categoryLabel, notation)}
          about={figure.title}
          fileName={fileName}
        />
      ) : (
        <ImageTools figure={figure} fileName={fileName} />
      )}
      <Button look="quiet" size="small" onClick={() => onAsTable(!asTable)}>
        {asTable ? <ChartLine aria-hidden /> : <Table2 aria-hidden />}
        {asTable ? words.showChart : words.showTable}
      </Button>
    </div>
  )
}

const MAKERS = {
  png: async (figure: FigureToTake) => (await import('./sheet/figure-png.ts')).figurePng(figure),
  svg: async (figure: FigureToTake) => {
    const { figureSvg } = await import('./sheet/figure-svg.ts')
    return new Blob([figureSvg(figure)], { type: 'image/svg+xml' })
  },
}

function ImageTools({ figure, fileName }: Pick<FigureToolsProps, 'figure' | 'fileName'>) {
  const words = useUiWords().figure
  const [said, setSaid] = useState('')
  async function save(kind: keyof typeof MAKERS): Promise<void> {
    const image = await MAKERS[kind](figure).catch(() => null)
    setSaid(image === null ? words.notDrawn : '')
    if (image !== null) offerFile(image, `${fileName}.${kind}`)
  }
  const button = (kind: keyof typeof MAKERS, label: string) => (
    <Button
      look="quiet"
      size="small"
      aria-label={label}
      title={label}
      aria-description={figure.title}
      onClick={() => void save(kind)}
    >
      {kind.toUpperCase()}
    </Button>
  )
  return (
    <>
      <span role="status" className={styles.said}>
        {said}
      </span>
      {button('png', words.savePng)}
      {button('svg', words.saveSvg)}
    </>
  )
}
