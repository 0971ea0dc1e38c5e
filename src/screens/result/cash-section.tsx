import { useCallback } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import type { ViewReport } from '../../engine/statements.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { cashByYear } from '../../wording/story/figures/cash-by-year.ts'
import { cumulatedCash } from '../../wording/story/figures/cumulated-cash.ts'
import { useWords } from '../words-context.ts'
import { StoryChart } from '../story/story-chart.tsx'
import { StorySection } from '../story/story-section.tsx'

interface CashSectionProps {
  readonly calculation: Calculation
  readonly report: ViewReport
}

export function CashSection({ calculation, report: { statement } }: CashSectionProps) {
  const { cash } = useWords().result.sections
  const cumulated = useCallback(
    (words: Catalogue, c: Calculation) => cumulatedCash(words, c, statement),
    [statement],
  )
  const byYear = useCallback(
    (words: Catalogue, c: Calculation) => cashByYear(words, c, statement),
    [statement],
  )
  return (
    <StorySection {...cash}>
      <StoryChart calculation={calculation} make={cumulated} height="large" />
      <StoryChart calculation={calculation} make={byYear} />
    </StorySection>
  )
}
