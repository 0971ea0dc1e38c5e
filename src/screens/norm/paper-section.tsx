import { useCallback } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { normLife } from '../../wording/story/figures/norm-life.ts'
import { normByYear } from '../../wording/story/norm/norm-years.ts'
import { GridTable } from '../story/grid-table.tsx'
import { StoryChart } from '../story/story-chart.tsx'
import { StorySection } from '../story/story-section.tsx'
import { useWords } from '../words-context.ts'
import type { NormScope } from './gap-section.tsx'

/** What the norm life does to the books, with the write-off at early replacement. */
export function PaperSection({ calculation, asset }: NormScope) {
  const words = useWords()
  const text = words.views.norm
  const onLife = useCallback((own: Catalogue, c: Calculation) => {
    const provider = c.view('provider')?.statement
    return provider === undefined ? null : normLife(own, c, provider)
  }, [])
  return (
    <StorySection title={text.paperTitle} lead={text.paperLead}>
      {asset === undefined ? <StoryChart calculation={calculation} make={onLife} /> : null}
      <GridTable grid={normByYear(words, calculation, asset)} />
    </StorySection>
  )
}
