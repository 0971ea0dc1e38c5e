import { useDeferredValue, useMemo } from 'react'
import { startingCase } from '../../catalogue/starting-case.ts'
import { Calculation } from '../../engine/calculation.ts'
import { KeyFigure } from '../../ui/key-figure.tsx'
import type { Catalogue } from '../../wording/catalogue.ts'
import { startingNames } from '../../wording/start/technology-names.ts'
import { headlineFigures } from '../../wording/story/headline.ts'
import { useWords } from '../words-context.ts'
import { answersIn, type StartDraft } from './start-draft.ts'
import styles from './start.module.css'

/** What comes of the answers until now, while they are typed. */
export function Preview({ draft, firstYear }: { readonly draft: StartDraft; readonly firstYear: number }) {
  const words = useWords()
  const { title, empty, text } = words.start.preview
  const shown = useDeferredValue(draft)
  const figures = useMemo(() => figuresOf(words, shown, firstYear), [words, shown, firstYear])
  return (
    <aside className={styles.preview} aria-labelledby="preview">
      <h2 id="preview" className={styles.previewTitle}>
        {title}
      </h2>
      {figures === null ? (
        <p className={styles.about}>{empty}</p>
      ) : (
        <>
          <div className={styles.figures}>
            {figures.map(({ key, label, value, meaning, tone }) => (
              <KeyFigure key={key} size="strip" {...{ label, value, meaning, tone }} />
            ))}
          </div>
          <p className={styles.about}>{text}</p>
        </>
      )}
    </aside>
  )
}

function figuresOf(words: Catalogue, draft: StartDraft, firstYear: number) {
  const answers = answersIn(draft)
  if (answers === null) return null
  let made = 0
  const newId = () => `line-${String(++made)}`
  const names = startingNames(words, answers)
  return headlineFigures(Calculation.of(startingCase(answers, { names, newId, firstYear })), words)
}
