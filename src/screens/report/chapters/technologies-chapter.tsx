import { besideTable, co2Sentence } from '../../../wording/story/tables/beside-table.ts'
import { bundleTable } from '../../../wording/story/tables/bundle-table.ts'
import { technologyTable } from '../../../wording/story/tables/technology-table.ts'
import { useWords } from '../../words-context.ts'
import type { ChapterProps } from '../paper-content.ts'
import { PaperTable } from '../paper-table.tsx'
import styles from '../paper.module.css'

/** What each technology does by itself, bundles against separate lines, and what has value without being cash. */
export function TechnologiesChapter({ content: { calculation } }: ChapterProps) {
  const words = useWords()
  const co2 = co2Sentence(words, calculation)
  return (
    <>
      <PaperTable grid={technologyTable(words, calculation)} />
      <PaperTable grid={bundleTable(words, calculation)} />
      <PaperTable grid={besideTable(words, calculation)} />
      {co2 === null ? null : <p className={styles.text}>{co2}</p>}
    </>
  )
}
