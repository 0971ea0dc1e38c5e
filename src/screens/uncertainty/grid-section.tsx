import { useMemo, useState } from 'react'
import { grid } from '../../engine/analysis/grid.ts'
import { defaultRanges, type RangedInput } from '../../engine/analysis/ranges.ts'
import { tornado } from '../../engine/analysis/tornado.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { heatMap } from '../../wording/story/uncertainty/heat-map.ts'
import { StorySection } from '../story/story-section.tsx'
import { useWords } from '../words-context.ts'
import { HeatTable } from './heat-table.tsx'
import { InputChoice } from './input-choice.tsx'
import type { Question } from './question.ts'
import styles from './uncertainty.module.css'

const STEPS = ['5', '7', '9', '11'] as const

interface GridSectionProps {
  readonly calculation: Calculation
  readonly question: Question
  readonly ranges: readonly RangedInput[]
}

/** Two numbers that turn out differently together; to begin with, the two that count most. */
export function GridSection({ calculation, question, ranges }: GridSectionProps) {
  const words = useWords()
  const text = words.views.uncertainty.grid
  const { businessCase: c, model } = calculation
  const { measure, target } = question
  const [chosen, choose] = useState<{ readonly across?: string; readonly down?: string }>({})
  const [steps, setSteps] = useState<(typeof STEPS)[number]>('7')
  const inputs = useMemo(() => [...ranges, ...defaultRanges(c, model.graph)], [ranges, c, model])
  const heaviest = useMemo(
    () => tornado(c, measure, ranges.length > 1 ? ranges : inputs).bars.map(({ input }) => input),
    [c, measure, ranges, inputs],
  )
  const find = (path: string | undefined) => inputs.find((input) => input.path === path)
  const across = find(chosen.across) ?? heaviest[0]
  const down = find(chosen.down) ?? heaviest.find((input) => input !== across)
  const map = useMemo(() => {
    if (across === undefined || down === undefined) return null
    return heatMap(words, c, measure, grid(c, measure, [across, down], Number(steps)), target)
  }, [words, c, measure, target, across, down, steps])
  if (across === undefined || down === undefined || map === null)
    return (
      <StorySection {...text.section}>
        <p className={styles.quiet}>{text.tooFew}</p>
      </StorySection>
    )
  return (
    <StorySection {...text.section}>
      <div className={styles.choice} data-screen-only>
        <InputChoice
          label={text.across}
          businessCase={c}
          inputs={inputs.filter((input) => input !== down)}
          value={across}
          onChange={(path) => choose({ across: path, down: down.path })}
        />
        <InputChoice
          label={text.down}
          businessCase={c}
          inputs={inputs.filter((input) => input !== across)}
          value={down}
          onChange={(path) => choose({ across: across.path, down: path })}
        />
        <SegmentedControl
          label={text.steps}
          value={steps}
          options={STEPS.map((value) => ({ value, label: value }))}
          onChange={setSteps}
        />
      </div>
      <HeatTable map={map} />
    </StorySection>
  )
}
