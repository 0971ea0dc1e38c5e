import { methodText } from '../../../wording/story/paper/method-text.ts'
import { useWords } from '../../words-context.ts'
import type { ChapterProps } from '../paper-content.ts'
import styles from '../paper.module.css'

/** The conventions behind the figures, in brief. */
export function MethodChapter({ content: { calculation } }: ChapterProps) {
  const words = useWords()
  return (
    <dl className={styles.definitions}>
      {methodText(words, calculation.businessCase).map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
