import { useMemo, useState } from 'react'
import { breakEven } from '../../engine/analysis/break-even.ts'
import { defaultRanges, type RangedInput } from '../../engine/analysis/ranges.ts'
import { tornado } from '../../engine/analysis/tornado.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { StorySection } from '../story/story-section.tsx'
import { useWords } from '../words-context.ts'
import { BreakEvenTable } from './break-even-table.tsx'
import { InputChoice } from './input-choice.tsx'
import type { Question } from './question.ts'
import { Trial } from './trial.tsx'
import styles from './uncertainty.module.css'

interface BreakEvenSectionProps {
  readonly calculation: Calculation
  readonly question: Question
  readonly ranges: readonly RangedInput[]
}

/** What must be true: of one number with a slider to try it, and of all numbers with a range. */
export function BreakEvenSection({ calculation, question, ranges }: BreakEvenSectionProps) {
  const text = useWords().views.uncertainty.breakEven
  const { businessCase: c, model } = calculation
  const { measure, target } = question
  const [chosen, choose] = useState<string | null>(null)
  const inputs = useMemo(() => [...ranges, ...defaultRanges(c, model.graph)], [ranges, c, model])
  const heaviest = useMemo(
    () => tornado(c, measure, ranges.length > 0 ? ranges : inputs).bars[0]?.input.path,
    [c, measure, ranges, inputs],
  )
  const input = inputs.find(({ path }) => path === (chosen ?? heaviest)) ?? inputs[0]
  const result = useMemo(
    () => (input === undefined ? null : breakEven(c, measure, input, target)),
    [c, measure, input, target],
  )
  if (input === undefined || result === null) return null
  return (
    <StorySection {...text.section}>
      <div className={styles.choice} data-screen-only>
        <InputChoice label={text.input} businessCase={c} inputs={inputs} value={input} onChange={choose} />
      </div>
      <Trial key={input.path} calculation={calculation} question={question} result={result} />
      <BreakEvenTable calculation={calculation} question={question} ranges={ranges} onChoose={choose} />
    </StorySection>
  )
}
