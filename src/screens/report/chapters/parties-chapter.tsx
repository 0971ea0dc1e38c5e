import { stakeholderBalance } from '../../../wording/story/figures/stakeholder-balance.ts'
import {
  benefitTable,
  contributionSentences,
  gainTable,
} from '../../../wording/story/parties/contribution-tables.ts'
import { partyMatrix } from '../../../wording/story/parties/party-matrix.ts'
import { fitsOn } from '../../../wording/story/paper/split-grid.ts'
import { pocketSentences } from '../../../wording/story/parties/wrong-pocket.ts'
import { useWords } from '../../words-context.ts'
import { UPRIGHT } from '../page-widths.ts'
import type { ChapterProps } from '../paper-content.ts'
import { PaperFigure } from '../paper-figure.tsx'
import { PaperTable } from '../paper-table.tsx'
import styles from '../paper.module.css'
import { Sentences } from '../sentences.tsx'

/** Each party with what it pays and gains, and what a fair contribution would be. */
export function PartiesChapter({ content: { calculation, parts } }: ChapterProps) {
  const words = useWords()
  const isAsked = !calculation.value(calculation.model.contribution.required).isZero()
  const matrix = partyMatrix(words, calculation)
  const isElsewhere = parts.includes('statements') && !fitsOn(matrix, UPRIGHT)
  return (
    <>
      <Sentences lines={pocketSentences(words, calculation)} />
      <PaperFigure figure={stakeholderBalance(words, calculation)} />
      {isElsewhere ? (
        <p className={styles.text}>{words.views.paper.chapters.parties.matrixElsewhere}</p>
      ) : (
        <PaperTable grid={matrix} />
      )}
      <h3>{words.views.parties.contributionTitle}</h3>
      <Sentences lines={contributionSentences(words, calculation)} />
      <PaperTable grid={isAsked ? gainTable(words, calculation) : null} />
      <PaperTable grid={benefitTable(words, calculation)} />
    </>
  )
}
