import type { Decimal } from '../../quantity/decimal.ts'
import { useWords } from '../words-context.ts'
import styles from './compare.module.css'
import type { ComparedKey } from './compared.tsx'
import { effectText, outcomeText } from './measure-text.ts'

interface OutcomeProps {
  readonly measure: ComparedKey
  readonly own: Decimal | null
  readonly other: Decimal | null
}

/** The outcome of both cases, and the difference. */
export function Outcome({ measure, own, other }: OutcomeProps) {
  const words = useWords()
  const text = words.views.compare.outcome
  const difference = own === null || other === null ? null : other.minus(own)
  const figures = [
    [text.own, outcomeText(words, measure, own)],
    [text.other, outcomeText(words, measure, other)],
    [text.difference, effectText(words, measure, difference)],
  ] as const
  return (
    <dl className={styles.outcome} aria-label={words.views.variants.figures[measure]}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
