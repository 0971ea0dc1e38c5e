import type { Calculation } from '../../engine/calculation.ts'
import { decisionSupport } from '../../wording/story/decision-support.ts'
import { decisionText } from '../../wording/story/decision-text.ts'
import { isWholeCase, type Perspective } from '../../wording/story/perspective.ts'
import { useWords } from '../words-context.ts'
import styles from './result.module.css'

interface ResultHeadProps {
  readonly calculation: Calculation
  readonly perspective: Perspective
}

/** The question, the decision in a sentence, and what a board should know beside it. */
export function ResultHead({ calculation, perspective }: ResultHeadProps) {
  const words = useWords()
  const { name, framing } = calculation.businessCase
  const tellsAll = isWholeCase(perspective) && perspective.stakeholder === 'provider'
  return (
    <header className={styles.head}>
      <p className={styles.eyebrow}>
        {[name, framing.status === 'final' ? words.result.final : words.result.draft].join(' · ')}
      </p>
      <h1 className={styles.decision}>{decisionText(words, calculation, perspective)}</h1>
      {tellsAll ? (
        <ul className={styles.support}>
          {decisionSupport(words, calculation).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      {framing.question.trim() === '' ? null : (
        <p className={styles.question}>
          <span className={styles.questionLabel}>{words.result.question}</span> {framing.question}
          {framing.decisionMaker.trim() === '' ? null : (
            <span className={styles.quiet}> {words.result.decisionMaker(framing.decisionMaker)}</span>
          )}
        </p>
      )}
    </header>
  )
}
