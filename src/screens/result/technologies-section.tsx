import type { Calculation } from '../../engine/calculation.ts'
import { bundleTable } from '../../wording/story/tables/bundle-table.ts'
import { technologyTable } from '../../wording/story/tables/technology-table.ts'
import { useWords } from '../words-context.ts'
import { GridTable } from '../story/grid-table.tsx'
import { StorySection } from '../story/story-section.tsx'

/** What each technology does by itself, and bundles against separate lines. */
export function TechnologiesSection({ calculation }: { readonly calculation: Calculation }) {
  const words = useWords()
  const technologies = technologyTable(words, calculation)
  const bundles = bundleTable(words, calculation)
  if (technologies === null && bundles === null) return null
  return (
    <StorySection {...words.result.sections.technologies}>
      {technologies === null ? null : <GridTable grid={technologies} />}
      {bundles === null ? null : <GridTable grid={bundles} />}
    </StorySection>
  )
}
