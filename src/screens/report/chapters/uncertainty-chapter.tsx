import { tornadoFigure } from '../../../wording/story/figures/tornado.ts'
import { chanceHistogram } from '../../../wording/story/figures/chance-histogram.ts'
import { chanceTable } from '../../../wording/story/tables/chance-table.ts'
import { useWords } from '../../words-context.ts'
import { BreakEvens } from '../break-evens.tsx'
import type { ChapterProps } from '../paper-content.ts'
import { PaperFigure } from '../paper-figure.tsx'
import { PaperTable } from '../paper-table.tsx'
import styles from '../paper.module.css'
import { TornadoTable } from '../tornado-table.tsx'
import { MEASURE } from '../use-sensitivity.ts'

/** Which numbers decide, how far they may be off, and the chance where that was drawn. */
export function UncertaintyChapter({ content: { calculation, chance }, sensitivity }: ChapterProps) {
  const words = useWords()
  const text = words.views.paper.chapters.uncertainty
  const { businessCase: c } = calculation
  if (sensitivity === null) return <p className={styles.text}>{text.notDone}</p>
  const figure = tornadoFigure(words, c, MEASURE, sensitivity.tornado)
  return (
    <>
      {figure.lines.some(({ isDefault }) => isDefault) ? (
        <p className={styles.text}>{text.noRanges}</p>
      ) : null}
      <TornadoTable figure={figure} />
      <BreakEvens businessCase={c} found={sensitivity.breakEvens} />
      {chance === null ? null : (
        <>
          <PaperFigure figure={chanceHistogram(words, chance, 0)} />
          <PaperTable grid={chanceTable(words, chance, 0)} />
        </>
      )}
    </>
  )
}
