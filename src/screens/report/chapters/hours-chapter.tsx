import { hoursByDestination } from '../../../wording/story/figures/hours-by-destination.ts'
import { poolSteps } from '../../../wording/story/figures/pool-steps.ts'
import { functionTable, poolTable } from '../../../wording/story/tables/time-tables.ts'
import { useWords } from '../../words-context.ts'
import type { ChapterProps } from '../paper-content.ts'
import { PaperFigure } from '../paper-figure.tsx'
import { PaperTable } from '../paper-table.tsx'

/** Hours and what becomes of them, and when a shift can do with a person fewer. */
export function HoursChapter({ content: { calculation } }: ChapterProps) {
  const words = useWords()
  const pools = calculation.model.pools.filter(({ alone }) => alone.length > 0)
  return (
    <>
      <PaperFigure figure={hoursByDestination(words, calculation)} />
      <PaperTable grid={functionTable(words, calculation)} />
      {pools.map((pool) => (
        <div key={pool.pool.id}>
          <PaperFigure figure={poolSteps(words, calculation, pool)} />
          <PaperTable grid={poolTable(words, calculation, pool)} />
        </div>
      ))}
    </>
  )
}
