import type { Calculation } from '../../../engine/calculation.ts'
import { useCase, useCaseStore, useInVariant } from '../../../state/use-case.ts'
import { KeyFigure } from '../../../ui/key-figure.tsx'
import { type HeadlineFigure, headlineFigures } from '../../../wording/story/headline.ts'
import { useWords } from '../../words-context.ts'
import { changeSince, sinceWords } from '../../story/change-since.ts'
import styles from './result-strip.module.css'
import { UnreadableNotice } from './unreadable-notice.tsx'
import { WhoGains } from './who-gains.tsx'

/** The result, always in sight: it moves with each key. */
export function ResultStrip() {
  const words = useWords()
  const calculation = useCase((state) => state.calculation)
  const isInVariant = useInVariant()
  const opened = useCase((state) => (isInVariant ? state.base : state.opened))
  const figures = headlineFigures(calculation, words).filter(({ key }) => key !== 'society')
  const before = isEmpty(opened) ? [] : headlineFigures(opened, words)
  const empty = isEmpty(calculation)
  // Without numbers there is no button to move to, and the keyboard must still be able to scroll the bar.
  const reachable = empty ? { role: 'group', 'aria-label': words.editor.strip.label, tabIndex: 0 } : {}
  return (
    <aside aria-label={words.editor.strip.label} className={styles.strip}>
      <UnreadableNotice />
      <div className={styles.figures} {...reachable}>
        {figures.map((figure) => (
          <div key={figure.key} className={styles.figure} data-figure={figure.key}>
            {empty ? (
              <KeyFigure label={figure.label} value="–" size="strip" />
            ) : (
              <StripFigure figure={figure} was={before.find(({ key }) => key === figure.key)} />
            )}
          </div>
        ))}
        <WhoGains />
      </div>
    </aside>
  )
}

/** Of a case in which nothing costs or frees anything, no figure says anything either. */
function isEmpty(calculation: Calculation): boolean {
  const { entries, hours } = calculation.model
  return entries.length === 0 && calculation.total(hours.gross).isZero()
}

interface StripFigureProps {
  readonly figure: HeadlineFigure
  /** As it was when the case was opened. */
  readonly was: HeadlineFigure | undefined
}

function StripFigure({ figure, was }: StripFigureProps) {
  const words = useWords()
  const store = useCaseStore()
  const { label, value, spark, tone, path, key, meaning } = figure
  return (
    <KeyFigure
      label={label}
      value={value}
      spark={spark}
      tone={tone}
      meaning={key === 'hours' ? meaning : undefined}
      size="strip"
      change={changeSince(words, figure, was, sinceWords(words, useInVariant()))}
      explainLabel={words.editor.strip.explain}
      onExplain={path === null ? undefined : () => store.explain(path)}
    />
  )
}
