import type { Calculation } from '../../engine/calculation.ts'
import { KeyFigure } from '../../ui/key-figure.tsx'
import { headlineFigures } from '../../wording/story/headline.ts'
import type { Perspective } from '../../wording/story/perspective.ts'
import { useWords } from '../words-context.ts'
import { useExplain } from '../story/explain-context.ts'
import styles from './result.module.css'

interface KeyFiguresProps {
  readonly calculation: Calculation
  readonly perspective: Perspective
}

/** The five numbers with what they mean in words; each opens its derivation. */
export function KeyFigures({ calculation, perspective }: KeyFiguresProps) {
  const words = useWords()
  const explain = useExplain()
  return (
    <section aria-label={words.result.keyFigures} className={styles.keyFigures}>
      {headlineFigures(calculation, words, perspective).map((figure) => {
        const { path } = figure
        return (
          <KeyFigure
            key={figure.key}
            label={figure.label}
            value={figure.value}
            meaning={figure.meaning}
            tone={figure.tone}
            spark={figure.spark}
            explainLabel={words.result.explainNumber}
            onExplain={
              path === null
                ? undefined
                : () => {
                    explain(path)
                  }
            }
          />
        )
      })}
    </section>
  )
}
