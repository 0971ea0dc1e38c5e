import { useCallback, useMemo, useState } from 'react'
import { atMinutes } from '../../engine/analysis/pool-stairs.ts'
import type { Calculation } from '../../engine/calculation.ts'
import type { PoolReport } from '../../engine/formulas/shift-pools.ts'
import { SelectField } from '../../ui/select-field.tsx'
import type { Catalogue } from '../../wording/catalogue.ts'
import { columnName } from '../../wording/name-of.ts'
import { poolTitle } from '../../wording/story/figures/pool-steps.ts'
import { poolGrowth } from '../../wording/story/pools/pool-growth.ts'
import { poolYears } from '../../wording/story/pools/pool-years.ts'
import { poolTable } from '../../wording/story/tables/time-tables.ts'
import { GridTable } from '../story/grid-table.tsx'
import { StoryChart } from '../story/story-chart.tsx'
import { StorySection } from '../story/story-section.tsx'
import { useWords } from '../words-context.ts'
import { MoveOnStairs } from './move-on-stairs.tsx'
import styles from './pools.module.css'
import { TeamsNote } from './teams-note.tsx'

interface PoolSectionProps {
  readonly calculation: Calculation
  readonly report: PoolReport
}

export function PoolSection({ calculation, report }: PoolSectionProps) {
  const words = useWords()
  const text = words.views.pools
  const { axis } = calculation.model
  const [chosen, setChosen] = useState(axis.horizon)
  // Its numbers change without a new model.
  const pool = calculation.businessCase.pools.find(({ id }) => id === report.pool.id) ?? report.pool
  const column = Math.min(chosen, axis.horizon)
  const at = useMemo(
    () => atMinutes(calculation, report.pool.id, column),
    [calculation, report.pool.id, column],
  )
  const make = useCallback((own: Catalogue, c: Calculation) => poolGrowth(own, c, report), [report])
  return (
    <StorySection title={report.pool.name} lead={text.sectionLead}>
      <h3>{poolTitle(words, calculation, report)}</h3>
      <TeamsNote pool={pool} />
      <div className={styles.year} data-screen-only>
        <SelectField
          label={text.year}
          value={String(column)}
          options={axis.years.map((t) => ({ value: String(t), label: columnName(words, axis, t) }))}
          onChange={(value) => {
            setChosen(Number(value))
          }}
        />
      </div>
      {at === null ? (
        <p>{text.move.none(columnName(words, axis, column))}</p>
      ) : (
        <MoveOnStairs key={column} calculation={calculation} report={report} at={at} column={column} />
      )}
      <GridTable grid={poolTable(words, calculation, report, column)} />
      <StoryChart calculation={calculation} make={make} />
      <GridTable grid={poolYears(words, calculation, report)} />
    </StorySection>
  )
}
