import { decisionSupport } from '../../../wording/story/decision-support.ts'
import { useWords } from '../../words-context.ts'
import type { ChapterProps } from '../paper-content.ts'
import styles from '../paper.module.css'
import { Sentences } from '../sentences.tsx'

/** Why the case is there, in full, and what a board should know beside the decision. */
export function WhyChapter({ content: { calculation } }: ChapterProps) {
  const words = useWords()
  const text = words.views.paper.chapters.why
  const { framing, technologies } = calculation.businessCase
  return (
    <>
      <Text title={text.question} text={framing.question} />
      <Text title={text.problem} text={framing.problem} />
      <Text title={text.withoutTechnology} text={framing.withoutTechnology} />
      {technologies.length === 0 ? null : (
        <>
          <h3>{text.technologies}</h3>
          <Sentences lines={technologies.map(({ name }) => name)} />
        </>
      )}
      <h3>{text.support}</h3>
      <Sentences lines={decisionSupport(words, calculation)} />
    </>
  )
}

function Text({ title, text }: { readonly title: string; readonly text: string }) {
  if (text.trim() === '') return null
  return (
    <>
      <h3>{title}</h3>
      {text
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line, n) => (
          <p key={n} className={styles.text}>
            {line}
          </p>
        ))}
    </>
  )
}
