import type { ReactNode } from 'react'
import type { NumberNotation } from '../../src/quantity/notation.ts'
import { NotationContext } from '../../src/ui/notation.ts'
import { UiWordsContext, type UiWords } from '../../src/ui/ui-words.ts'

const DUTCH: NumberNotation = { decimal: ',', group: '.' }

const words: UiWords = {
  problem: (problem, { text, bound }) => `${problem} in "${text}"${bound === '' ? '' : `, bound ${bound}`}`,
  echo: (echo, reading) => `${echo}: ${reading}`,
  close: 'Close',
  cells: { copy: 'Copy', saveCsv: 'Save CSV', copied: 'Copied', notCopied: 'Not copied' },
  figure: {
    showTable: 'Table',
    showChart: 'Chart',
    savePng: 'Save PNG',
    saveSvg: 'Save SVG',
    notDrawn: 'Not drawn',
    loading: 'Loading',
  },
}

/** What the app puts around every component. */
export function UiAround({ notation = DUTCH, children }: { notation?: NumberNotation; children: ReactNode }) {
  return (
    <NotationContext value={notation}>
      <UiWordsContext value={words}>{children}</UiWordsContext>
    </NotationContext>
  )
}
