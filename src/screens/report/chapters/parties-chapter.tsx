import { stakeholderBalance } from '../../../wording/story/figures/stakeholder-balance.ts'
import {
  benefitTable,
  contributionSentences,
  gainTable,
} from '../../../wording/story/parties/contribution-tables.ts'
import { partyMatrix } from '../../../wording/story/parties/party-matrix.ts'
import { pocketSentences } from '../../../wording/story/parties/wrong-pocket.ts'
import { useWords } from '../../words-context.ts'
import type { ChapterProps } from '../paper-content.ts'
import { PaperFigure } from '../paper-figure.tsx'
import { PaperTable } from '../paper-table.tsx'
import { Sentences } from '../sentences.tsx'

/** Each party with what it pays and gains, and what a fair contribution would be. */
export function PartiesChapter({ content: { calculation } }: ChapterProps) {
  const words = useWords()
  const isAsked = !calculation.value(calculation.model.contribution.required).isZero()
  return (
    <>
      <Sentences lines={pocketSentences(words, calculation)} />
      <PaperFigure figure={stakeholderBalance(words, calculation)} />
      <PaperTable grid={partyMatrix(words, calculation)} />
      <h3>{words.views.parties.contributionTitle}</h3>
      <Sentences lines={contributionSentences(words, calculation)} />
      <PaperTable grid={isAsked ? gainTable(words, calculation) : null} />
      <PaperTable grid={benefitTable(words, calculation)} />
    </>
  )
}
