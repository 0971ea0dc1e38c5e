import { evidenceFigure } from '../../../wording/story/figures/evidence.ts'
import { paperFindings } from '../../../wording/story/paper/paper-findings.ts'
import { useWords } from '../../words-context.ts'
import type { ChapterProps } from '../paper-content.ts'
import { PaperFigure } from '../paper-figure.tsx'
import styles from '../paper.module.css'

/** What the result rests on, and what the app found. */
export function BasisChapter({ content: { calculation, unreadable } }: ChapterProps) {
  const words = useWords()
  const text = words.views.paper.chapters.basis
  const findings = paperFindings(words, calculation, unreadable)
  return (
    <>
      <PaperFigure figure={evidenceFigure(words, calculation)} />
      <h3>{text.findings}</h3>
      {findings.length === 0 ? <p className={styles.text}>{text.noFindings}</p> : null}
      <dl className={styles.definitions}>
        {findings.map((finding, n) => (
          <div key={n}>
            <dt>{finding.title}</dt>
            <dd>{finding.text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
