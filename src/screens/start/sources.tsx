import type { CatalogueFigure } from '../../catalogue/figure.ts'
import type { FieldKey } from '../../domain/fields.ts'
import { toDecimal } from '../../quantity/decimal-text.ts'
import { reportedText } from '../../wording/start/reported-text.ts'
import { fieldText } from '../../wording/term-text.ts'
import { useWords } from '../words-context.ts'
import styles from './start.module.css'

interface SourcesProps {
  readonly figure: CatalogueFigure
  readonly field: FieldKey
}

/** What is known of the answer to a question: what was filled in and from where, what sources report, or whom to ask. */
export function Sources({ figure, field }: SourcesProps) {
  const words = useWords()
  const { sources, toAsk } = words.start
  const lines = figure.reported.map((each) => reportedText(words, each))
  return (
    <div className={styles.sources}>
      {figure.kind === 'suggestion' ? (
        <p>
          {sources.suggested(
            fieldText(words, field, toDecimal(figure.input.value)),
            [figure.input.source, figure.input.date].filter(Boolean).join(', '),
          )}
        </p>
      ) : null}
      {lines.length > 0 ? (
        <>
          <p>{sources.title}:</p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
      {figure.kind === 'open' ? (
        <p>
          {lines.length === 0 ? `${sources.none} ` : ''}
          {toAsk[figure.ask]}
        </p>
      ) : null}
    </div>
  )
}
