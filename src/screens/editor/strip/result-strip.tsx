import { useCase, useCaseStore } from '../../../state/use-case.ts'
import { KeyFigure } from '../../../ui/key-figure.tsx'
import { headlineFigures } from '../../../wording/story/headline.ts'
import { useWords } from '../../words-context.ts'
import { changeSince } from './change-since.ts'
import styles from './result-strip.module.css'
import { UnreadableNotice } from './unreadable-notice.tsx'
import { WhoGains } from './who-gains.tsx'

/** The result, always in sight: it moves with each key. */
export function ResultStrip() {
  const words = useWords()
  const store = useCaseStore()
  const calculation = useCase((state) => state.calculation)
  const opened = useCase((state) => state.opened)
  const figures = headlineFigures(calculation, words).filter(({ key }) => key !== 'society')
  const before = headlineFigures(opened, words)
  return (
    <aside aria-label={words.editor.strip.label} className={styles.strip}>
      <UnreadableNotice />
      <div className={styles.figures}>
        {figures.map((figure) => {
          const { path } = figure
          const was = before.find(({ key }) => key === figure.key)
          return (
            <div key={figure.key} className={styles.figure} data-figure={figure.key}>
              <KeyFigure
                label={figure.label}
                value={figure.value}
                spark={figure.spark}
                tone={figure.tone}
                meaning={figure.key === 'hours' ? figure.meaning : undefined}
                size="strip"
                change={changeSince(words, figure, was)}
                explainLabel={words.editor.strip.explain}
                onExplain={path === null ? undefined : () => store.explain(path)}
              />
            </div>
          )
        })}
        <WhoGains />
      </div>
    </aside>
  )
}
