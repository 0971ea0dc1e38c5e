import { KeyFigure } from '../../ui/key-figure.tsx'
import { useWords } from '../words-context.ts'
import { useExplain } from './explain-context.ts'
import styles from './explained-figures.module.css'

interface ExplainedFigure {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly meaning: string
  readonly tone: 'plain' | 'negative' | 'warning'
  readonly spark?: readonly number[]
  /** Of the number; null where there is nothing to explain. */
  readonly path: string | null
}

interface ExplainedFiguresProps {
  readonly label: string
  readonly figures: readonly ExplainedFigure[]
}

/** A row of numbers with what they mean in words; each opens its derivation. */
export function ExplainedFigures({ label: name, figures }: ExplainedFiguresProps) {
  const words = useWords()
  const explain = useExplain()
  return (
    <section aria-label={name} className={styles.figures}>
      {figures.map(({ key, label, value, meaning, tone, spark, path }) => (
        <KeyFigure
          key={key}
          label={label}
          value={value}
          meaning={meaning}
          tone={tone}
          spark={spark}
          explainLabel={words.result.explainNumber}
          onExplain={
            path === null
              ? undefined
              : () => {
                  explain(path)
                }
          }
        />
      ))}
    </section>
  )
}
