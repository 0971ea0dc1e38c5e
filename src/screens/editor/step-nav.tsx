import { useBusinessCase, useCase } from '../../state/use-case.ts'
import { useWords } from '../words-context.ts'
import { filledIn } from './filled-in.ts'
import styles from './step-nav.module.css'
import { placeOfField, type Step, STEPS } from './steps.ts'

interface StepNavProps {
  readonly step: Step
  readonly hrefOf: (step: Step) => string
  readonly resultHref: string
}

/** The steps with what is filled in each, in any order. */
export function StepNav({ step, hrefOf, resultHref }: StepNavProps) {
  const words = useWords().editor
  const c = useBusinessCase()
  const unreadable = useCase((state) => state.unreadable)
  const wrong = new Set(Object.keys(unreadable).map((field) => placeOfField(field)?.step))
  return (
    <nav aria-label={words.stepsLabel} className={styles.nav}>
      <ol className={styles.steps}>
        {STEPS.map((each) => (
          <li key={each}>
            <a href={hrefOf(each)} aria-current={each === step ? 'step' : undefined} className={styles.step}>
              <span className={styles.name}>{words.steps[each].name}</span>
              <span className={styles.filled} data-wrong={wrong.has(each) || undefined}>
                {wrong.has(each) ? words.unreadable.inStep : words.filled(filledIn(c, each))}
              </span>
            </a>
          </li>
        ))}
        <li>
          <a href={resultHref} className={styles.step}>
            <span className={styles.name}>{words.steps.result}</span>
          </a>
        </li>
      </ol>
    </nav>
  )
}
