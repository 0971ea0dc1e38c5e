import { useCallback } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import type { ViewReport } from '../../engine/statements.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { nicByYear, nicCumulated } from '../../wording/story/figures/nic-gap.ts'
import { normLife } from '../../wording/story/figures/norm-life.ts'
import { assetTable } from '../../wording/story/tables/asset-table.ts'
import { useWords } from '../words-context.ts'
import { GridTable } from '../story/grid-table.tsx'
import { MoreLink } from './more-link.tsx'
import styles from './result.module.css'
import { StoryChart } from '../story/story-chart.tsx'
import { StorySection } from '../story/story-section.tsx'

interface NormSectionProps {
  readonly calculation: Calculation
  readonly report: ViewReport
}

/** What ten years on paper does, for who owns devices. */
export function NormSection({ calculation, report: { statement } }: NormSectionProps) {
  const words = useWords()
  const { norm } = words.result.sections
  const onLife = useCallback((own: Catalogue, c: Calculation) => normLife(own, c, statement), [statement])
  const assets = assetTable(words, calculation)
  if (assets === null) return null
  return (
    <StorySection title={norm.title} lead={norm.lead}>
      <StoryChart calculation={calculation} make={onLife} />
      <p className={styles.text}>{norm.nic}</p>
      <div className={styles.pair}>
        <StoryChart calculation={calculation} make={nicByYear} />
        <StoryChart calculation={calculation} make={nicCumulated} />
      </div>
      <GridTable grid={assets} />
      <MoreLink view="norm" />
    </StorySection>
  )
}
