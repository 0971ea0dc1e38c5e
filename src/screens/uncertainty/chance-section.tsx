import type { RangedInput } from '../../engine/analysis/ranges.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { StorySection } from '../story/story-section.tsx'
import { useWords } from '../words-context.ts'
import type { Question } from './question.ts'
import styles from './uncertainty.module.css'

interface ChanceSectionProps {
  readonly calculation: Calculation
  readonly question: Question
  readonly ranges: readonly RangedInput[]
}

export function ChanceSection({ ranges }: ChanceSectionProps) {
  const text = useWords().views.uncertainty.chance
  return (
    <StorySection {...text.section}>
      {ranges.length === 0 ? <p className={styles.quiet}>{text.none}</p> : null}
    </StorySection>
  )
}
