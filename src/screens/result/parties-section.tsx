import type { Calculation } from '../../engine/calculation.ts'
import { stakeholderBalance } from '../../wording/story/figures/stakeholder-balance.ts'
import { MoreLink } from './more-link.tsx'
import { useWords } from '../words-context.ts'
import { StoryChart } from '../story/story-chart.tsx'
import { StorySection } from '../story/story-section.tsx'

export function PartiesSection({ calculation }: { readonly calculation: Calculation }) {
  return (
    <StorySection {...useWords().result.sections.parties}>
      <StoryChart calculation={calculation} make={stakeholderBalance} />
      <MoreLink view="parties" />
    </StorySection>
  )
}
