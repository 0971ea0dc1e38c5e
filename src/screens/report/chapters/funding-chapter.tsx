import { toldCuts } from '../../../wording/story/funding/cut-table.ts'
import { fallingAway, incomeFigure } from '../../../wording/story/funding/income-figure.ts'
import { incomeText } from '../../../wording/story/income-text.ts'
import { useWords } from '../../words-context.ts'
import type { ChapterProps } from '../paper-content.ts'
import { PaperFigure } from '../paper-figure.tsx'
import styles from '../paper.module.css'
import { Sentences } from '../sentences.tsx'

/** What others pay, what of it ends, and what the rules of schemes cut off; the cuts by year stand with the other figures by year. */
export function FundingChapter({ content: { calculation } }: ChapterProps) {
  const words = useWords()
  const income = incomeText(words, calculation)
  const cuts = toldCuts(words, calculation)
  return (
    <>
      {income === null ? null : <p className={styles.text}>{income}</p>}
      <PaperFigure figure={incomeFigure(words, calculation)} />
      <Sentences lines={fallingAway(words, calculation)} />
      {cuts.length === 0 ? null : <h3>{words.tables.cuts.callout}</h3>}
      <Sentences lines={cuts.map(({ line, reason, effect }) => `${line}: ${reason} ${effect}`)} />
    </>
  )
}
