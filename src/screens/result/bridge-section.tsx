import { useCallback } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import type { ViewReport } from '../../engine/statements.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { waterfall } from '../../wording/story/figures/waterfall.ts'
import { useWords } from '../words-context.ts'
import { StoryChart } from '../story/story-chart.tsx'
import { StorySection } from '../story/story-section.tsx'

interface BridgeSectionProps {
  readonly calculation: Calculation
  readonly report: ViewReport
}

export function BridgeSection({ calculation, report: { statement } }: BridgeSectionProps) {
  const { bridge } = useWords().result.sections
  const make = useCallback((words: Catalogue, c: Calculation) => waterfall(words, c, statement), [statement])
  return (
    <StorySection {...bridge}>
      <StoryChart calculation={calculation} make={make} height="large" />
    </StorySection>
  )
}
