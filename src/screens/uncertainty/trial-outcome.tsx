import { memo, useCallback } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import { KeyFigure } from '../../ui/key-figure.tsx'
import type { Catalogue } from '../../wording/catalogue.ts'
import { cumulatedCash } from '../../wording/story/figures/cumulated-cash.ts'
import { headlineFigures } from '../../wording/story/headline.ts'
import { StoryChart } from '../story/story-chart.tsx'
import { useWords } from '../words-context.ts'
import { TrialTable } from './trial-table.tsx'
import styles from './uncertainty.module.css'

interface TrialOutcomeProps {
  /** The case as it is. */
  readonly base: Calculation
  readonly trial: Calculation
  readonly stakeholder: string
}

/** What the case would come to: key figures, cash over time and the table, each in its place while the slider moves. */
export const TrialOutcome = memo(function TrialOutcome({ base, trial, stakeholder }: TrialOutcomeProps) {
  const make = useCallback(
    (words: Catalogue, calculation: Calculation) => {
      const report = calculation.view(stakeholder)
      return report === undefined ? null : cumulatedCash(words, calculation, report.statement)
    },
    [stakeholder],
  )
  return (
    <>
      <TrialFigures base={base} trial={trial} stakeholder={stakeholder} />
      <StoryChart calculation={trial} make={make} />
      <TrialTable calculation={trial} stakeholder={stakeholder} />
    </>
  )
})

function TrialFigures({ base, trial, stakeholder }: TrialOutcomeProps) {
  const words = useWords()
  const text = words.views.uncertainty.breakEven
  const before = headlineFigures(base, words, { stakeholder })
  return (
    <section aria-label={text.figures} className={styles.figures}>
      {headlineFigures(trial, words, { stakeholder }).map(({ key, label, value, tone }, i) => (
        <div key={key} data-trial={key}>
          <KeyFigure
            label={label}
            value={value}
            tone={tone}
            size="strip"
            ghost={text.was(before[i]?.value ?? '')}
          />
        </div>
      ))}
    </section>
  )
}
