import { useCallback } from 'react'
import type { StakeholderId } from '../../domain/stakeholder.ts'
import type { VariantColumn } from '../../engine/analysis/variants.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { variantsCash } from '../../wording/story/figures/variants-cash.ts'
import { StoryChart } from '../story/story-chart.tsx'

interface CashOfVariantsProps {
  readonly columns: readonly [VariantColumn, ...VariantColumn[]]
  readonly stakeholder: StakeholderId
}

export function CashOfVariants({ columns, stakeholder }: CashOfVariantsProps) {
  const make = useCallback(
    (words: Catalogue) => variantsCash(words, columns, stakeholder),
    [columns, stakeholder],
  )
  return <StoryChart calculation={columns[0].calculation} make={make} height="large" />
}
