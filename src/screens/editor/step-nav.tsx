import { useEffect, useRef } from 'react'
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
  const nav = useCurrentInSight(step)
  const wrong = new Set(Object.keys(unreadable).map((field) => placeOfField(field)?.step))
  return (
    <nav ref={nav} aria-label={words.stepsLabel} className={styles.nav}>
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

/** Where the steps stand in a row that scrolls, the current one is brought into it. */
function useCurrentInSight(step: Step) {
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current]')
    if (nav.current && current) nav.current.scrollLeft = current.offsetLeft - nav.current.clientWidth / 3
  }, [step])
  return nav
}
