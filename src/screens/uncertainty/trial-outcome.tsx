import { memo, useMemo } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import { KeyFigure } from '../../ui/key-figure.tsx'
import { cumulatedCashInMotion } from '../../wording/story/figures/cumulated-cash.ts'
import { headlineFigures } from '../../wording/story/headline.ts'
import { FigureChart } from '../story/figure-chart.tsx'
import { useWords } from '../words-context.ts'
import { TrialTable } from './trial-table.tsx'
import styles from './uncertainty.module.css'

interface TrialOutcomeProps {
  /** The case as it is. */
  readonly base: Calculation
  readonly trial: Calculation
  readonly stakeholder: string
}

/** What the case would come to: key figures, cash over time and its table, each in its place while the slider moves. */
export const TrialOutcome = memo(function TrialOutcome({ base, trial, stakeholder }: TrialOutcomeProps) {
  const words = useWords()
  const figure = useMemo(() => {
    const report = trial.view(stakeholder)
    return report === undefined ? null : cumulatedCashInMotion(words, trial, report.statement)
  }, [words, trial, stakeholder])
  return (
    <div className={styles.outcome} data-screen-only>
      <TrialFigures base={base} trial={trial} stakeholder={stakeholder} />
      {figure === null ? null : (
        <>
          <FigureChart figure={figure} caseName={trial.businessCase.name} />
          <TrialTable chart={figure.chart} />
        </>
      )}
    </div>
  )
})

function TrialFigures({ base, trial, stakeholder }: TrialOutcomeProps) {
  const words = useWords()
  const text = words.views.uncertainty.breakEven
  const before = useMemo(
    () => headlineFigures(base, words, { stakeholder }).map(({ value }) => text.was(value)),
    [base, words, stakeholder, text],
  )
  return (
    <section aria-label={text.figures} className={styles.figures}>
      {headlineFigures(trial, words, { stakeholder }).map(({ key, label, value, tone }, i) => (
        <div key={key} data-trial={key}>
          <KeyFigure label={label} value={value} tone={tone} size="strip" ghost={before[i]} />
        </div>
      ))}
    </section>
  )
}
