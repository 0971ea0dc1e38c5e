import type { Calculation } from '../../engine/calculation.ts'
import { besideTable, co2Sentence } from '../../wording/story/tables/beside-table.ts'
import { useWords } from '../words-context.ts'
import { GridTable } from '../story/grid-table.tsx'
import { StorySection } from '../story/story-section.tsx'

/** What has value without being cash. */
export function BesideSection({ calculation }: { readonly calculation: Calculation }) {
  const words = useWords()
  const grid = besideTable(words, calculation)
  const co2 = co2Sentence(words, calculation)
  if (grid === null && co2 === null) return null
  return (
    <StorySection {...words.result.sections.beside}>
      {grid === null ? null : <GridTable grid={grid} />}
      {co2 === null ? null : <p>{co2}</p>}
    </StorySection>
  )
}
