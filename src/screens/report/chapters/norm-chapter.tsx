import { nicByYear, nicCumulated } from '../../../wording/story/figures/nic-gap.ts'
import { normLife } from '../../../wording/story/figures/norm-life.ts'
import { normFigures } from '../../../wording/story/norm/norm-figures.ts'
import { assetTable } from '../../../wording/story/tables/asset-table.ts'
import { FactTable } from '../fact-table.tsx'
import { useWords } from '../../words-context.ts'
import type { ChapterProps } from '../paper-content.ts'
import { PaperFigure } from '../paper-figure.tsx'
import { PaperTable } from '../paper-table.tsx'
import styles from '../paper.module.css'

/** What the rate pays for devices against what they cost, and what ten years on paper do. */
export function NormChapter({ content: { calculation } }: ChapterProps) {
  const words = useWords()
  const text = words.views.paper.chapters.norm
  const provider = calculation.view('provider')?.statement
  const facts = normFigures(words, calculation).map(({ key, label, value, meaning }) => ({
    key,
    name: label,
    value,
    meaning,
  }))
  return (
    <>
      <p className={styles.text}>{words.result.sections.norm.nic}</p>
      <FactTable
        title={words.views.norm.figuresLabel}
        nameHead={text.figure}
        valueHead={text.value}
        facts={facts}
      />
      <PaperFigure figure={nicByYear(words, calculation)} />
      <PaperFigure figure={nicCumulated(words, calculation)} />
      <PaperFigure figure={provider === undefined ? null : normLife(words, calculation, provider)} />
      <PaperTable grid={assetTable(words, calculation)} />
    </>
  )
}
