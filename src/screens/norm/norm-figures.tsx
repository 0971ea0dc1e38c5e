import { KeyFigure } from '../../ui/key-figure.tsx'
import { normFigures } from '../../wording/story/norm/norm-figures.ts'
import { useExplain } from '../story/explain-context.ts'
import { useWords } from '../words-context.ts'
import type { NormScope } from './gap-section.tsx'
import styles from './norm.module.css'

export function NormFigures({ calculation, asset }: NormScope) {
  const words = useWords()
  const explain = useExplain()
  return (
    <section aria-label={words.views.norm.figuresLabel} className={styles.figures}>
      {normFigures(words, calculation, asset).map(({ key, path, ...figure }) => (
        <KeyFigure
          key={key}
          {...figure}
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
