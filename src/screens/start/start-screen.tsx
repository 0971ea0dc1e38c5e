import { useRef, useState } from 'react'
import type { StartingAnswers } from '../../catalogue/starting-case.ts'
import type { TechnologyId } from '../../catalogue/technologies.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../words-context.ts'
import { Preview } from './preview.tsx'
import { Questions } from './questions.tsx'
import { answersIn, EMPTY_DRAFT, type StartDraft, withTechnology } from './start-draft.ts'
import styles from './start.module.css'
import { TechnologyChoice } from './technology-choice.tsx'

interface StartScreenProps {
  readonly firstYear: number
  readonly isBusy: boolean
  readonly homeHref: string
  readonly onMake: (answers: StartingAnswers) => void
  /** The first answer was given: from then on there is something to lose. */
  readonly onAnswer: () => void
}

/** From a technology by a few questions to a first result, which moves along with the answers. */
export function StartScreen({ firstYear, isBusy, homeHref, onMake, onAnswer }: StartScreenProps) {
  const words = useWords().start
  const [draft, setDraft] = useState(EMPTY_DRAFT)
  const [isAsked, setIsAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const answers = answersIn(draft)
  const change = (next: StartDraft) => {
    onAnswer()
    setDraft(next)
  }
  const make = () => {
    if (answers !== null) {
      onMake(answers)
      return
    }
    setIsAsked(true)
    form.current?.querySelector<HTMLElement>('[data-field=clients]')?.focus()
  }
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p className={styles.intro}>{words.intro}</p>
      </header>
      <form
        ref={form}
        noValidate
        className={styles.form}
        aria-label={words.title}
        onSubmit={(event) => {
          event.preventDefault()
          make()
        }}
      >
        <TechnologyChoice
          value={draft.technology}
          onChange={(technology) => change(withTechnology(draft, technology))}
        />
        {isChosen(draft) ? (
          <>
            <div className={styles.work}>
              {/* Another technology asks for other numbers: what was half typed for the one before goes. */}
              <Questions
                key={draft.technology}
                draft={draft}
                onChange={(part) => change({ ...draft, ...part })}
              />
              <Preview draft={draft} firstYear={firstYear} />
            </div>
            <p role="alert" className={styles.problem}>
              {isAsked && answers === null ? words.questions.clientsNeeded : ''}
            </p>
            <div className={styles.buttons}>
              <Button look="primary" submits disabled={isBusy}>
                {words.make}
              </Button>
              <a href={homeHref} className={styles.back}>
                {words.cancel}
              </a>
            </div>
          </>
        ) : null}
      </form>
    </main>
  )
}

function isChosen(draft: StartDraft): draft is StartDraft & { readonly technology: TechnologyId } {
  return draft.technology !== null
}
