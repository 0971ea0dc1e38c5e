import { useCallback } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import type { PoolReport } from '../../engine/formulas/shift-pools.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { hoursByDestination } from '../../wording/story/figures/hours-by-destination.ts'
import { poolSteps } from '../../wording/story/figures/pool-steps.ts'
import { functionTable, poolTable } from '../../wording/story/tables/time-tables.ts'
import { useWords } from '../words-context.ts'
import { GridTable } from '../story/grid-table.tsx'
import { MoreLink } from './more-link.tsx'
import styles from './result.module.css'
import { StoryChart } from '../story/story-chart.tsx'
import { StorySection } from '../story/story-section.tsx'

/** Hours and what becomes of them, and the steps of each shift pool; nothing where no time is saved or taken. */
export function TimeSection({ calculation }: { readonly calculation: Calculation }) {
  const words = useWords()
  const functions = functionTable(words, calculation)
  const pools = calculation.model.pools.filter(({ alone }) => alone.length > 0)
  if (functions === null && pools.length === 0) return null
  return (
    <StorySection {...words.result.sections.time}>
      <StoryChart calculation={calculation} make={hoursByDestination} />
      {pools.map((pool) => (
        <PoolStory key={pool.pool.id} calculation={calculation} pool={pool} />
      ))}
      {functions === null ? null : <GridTable grid={functions} />}
      {pools.length === 0 ? null : <MoreLink view="pools" />}
    </StorySection>
  )
}

interface PoolStoryProps {
  readonly calculation: Calculation
  readonly pool: PoolReport
}

function PoolStory({ calculation, pool }: PoolStoryProps) {
  const words = useWords()
  const make = useCallback((own: Catalogue, c: Calculation) => poolSteps(own, c, pool), [pool])
  return (
    <div className={styles.stack}>
      <StoryChart calculation={calculation} make={make} />
      <GridTable grid={poolTable(words, calculation, pool)} headingLevel={4} />
    </div>
  )
}
