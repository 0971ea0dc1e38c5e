import { useCallback } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import type { AssetReport } from '../../engine/formulas/capital-report.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { nicByYear, nicCumulated } from '../../wording/story/figures/nic-gap.ts'
import { realityByYear } from '../../wording/story/norm/norm-years.ts'
import { GridTable } from '../story/grid-table.tsx'
import { StoryChart } from '../story/story-chart.tsx'
import { StorySection } from '../story/story-section.tsx'
import { useWords } from '../words-context.ts'
import styles from './norm.module.css'

export interface NormScope {
  readonly calculation: Calculation
  /** One asset line; absent: all together. */
  readonly asset: AssetReport | undefined
}

/** The gap between reimbursement and real cost, per year and added up. */
export function GapSection({ calculation, asset }: NormScope) {
  const words = useWords()
  const text = words.views.norm
  const of = asset ?? calculation.model.capital
  const byYear = useCallback((own: Catalogue, c: Calculation) => nicByYear(own, c, asset), [asset])
  const cumulated = useCallback((own: Catalogue, c: Calculation) => nicCumulated(own, c, asset), [asset])
  return (
    <StorySection title={text.gapTitle} lead={text.gapLead}>
      {calculation.total(of.reimbursement).isZero() ? <p>{text.noNic}</p> : null}
      <div className={styles.pair}>
        <StoryChart calculation={calculation} make={byYear} />
        <StoryChart calculation={calculation} make={cumulated} />
      </div>
      <GridTable grid={realityByYear(words, calculation, asset)} />
    </StorySection>
  )
}
