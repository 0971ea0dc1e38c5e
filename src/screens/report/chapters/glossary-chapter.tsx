import { glossaryTerms } from '../../../wording/story/paper/glossary-terms.ts'
import { useWords } from '../../words-context.ts'
import type { ChapterProps } from '../paper-content.ts'
import styles from '../paper.module.css'

/** The terms that this paper uses. */
export function GlossaryChapter({ content: { calculation, chance } }: ChapterProps) {
  const { entries } = useWords().views.paper.glossary
  return (
    <dl className={styles.definitions}>
      {glossaryTerms(calculation, chance !== null).map((key) => {
        const [term, meaning] = entries[key]
        return (
          <div key={key}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        )
      })}
    </dl>
  )
}
