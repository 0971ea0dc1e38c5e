import type { Decimal } from '../../quantity/decimal.ts'
import { useWords } from '../words-context.ts'
import styles from './compare.module.css'
import type { ComparedKey } from './compared.tsx'
import { effectText, outcomeText } from './measure-text.ts'

interface OutcomeProps {
  readonly measure: ComparedKey
  readonly own: Decimal | null
  readonly other: Decimal | null
  /** Opens where the own outcome comes from; null where it is no single number. */
  readonly onExplain: (() => void) | null
}

/** The outcome of both cases, and the difference. */
export function Outcome({ measure, own, other, onExplain }: OutcomeProps) {
  const words = useWords()
  const text = words.views.compare.outcome
  const difference = own === null || other === null ? null : other.minus(own)
  const figures = [
    [text.other, outcomeText(words, measure, other)],
    [text.difference, effectText(words, measure, difference)],
  ] as const
  return (
    <dl className={styles.outcome} aria-label={words.views.variants.figures[measure]}>
      <div>
        <dt>{text.own}</dt>
        <dd>
          <Explained text={outcomeText(words, measure, own)} onExplain={onExplain} />
        </dd>
      </div>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

interface ExplainedProps extends Pick<OutcomeProps, 'onExplain'> {
  readonly text: string
}

function Explained({ text, onExplain }: ExplainedProps) {
  const words = useWords()
  if (onExplain === null) return text
  return (
    <button type="button" className={styles.explain} title={words.result.explainNumber} onClick={onExplain}>
      {text}
    </button>
  )
}
