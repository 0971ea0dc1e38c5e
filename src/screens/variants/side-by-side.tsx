import { useState } from 'react'
import type { StakeholderId } from '../../domain/stakeholder.ts'
import { compareColumns, type VariantColumn } from '../../engine/analysis/variants.ts'
import { CheckField } from '../../ui/check-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { nameOf } from '../../wording/story/figures/variants-cash.ts'
import { perspectivesOf } from '../../wording/story/perspective.ts'
import { stakeholderName } from '../../wording/name-of.ts'
import { StorySection } from '../story/story-section.tsx'
import { useWords } from '../words-context.ts'
import { CashOfVariants } from './cash-of-variants.tsx'
import { FiguresTable } from './figures-table.tsx'
import { InputsTable } from './inputs-table.tsx'
import styles from './variants.module.css'

interface SideBySideProps {
  readonly columns: readonly [VariantColumn, ...VariantColumn[]]
  readonly stakeholder: StakeholderId
  readonly onStakeholder: (stakeholder: StakeholderId) => void
  readonly onExplain: (variantId: string | null, path: string) => void
}

const BASE = 'base'

/** Up to six columns with their differences from one of them. */
export function SideBySide({ columns, stakeholder, onStakeholder, onExplain }: SideBySideProps) {
  const words = useWords()
  const text = words.views.variants.side
  const [againstId, setAgainstId] = useState(BASE)
  const [onlyDifferences, setOnlyDifferences] = useState(true)
  const [{ calculation: base }] = columns
  const idOf = ({ variant }: VariantColumn) => variant?.id ?? BASE
  const against = Math.max(
    0,
    columns.findIndex((column) => idOf(column) === againstId),
  )
  const parties = perspectivesOf(base).filter(({ technologyId }) => technologyId === undefined)
  const rows = compareColumns(columns, stakeholder, against)
  return (
    <StorySection title={text.title} lead={text.lead}>
      <div className={styles.choices} data-screen-only>
        <SelectField
          label={text.whose}
          value={stakeholder}
          options={parties.map((party) => ({
            value: party.stakeholder,
            label: stakeholderName(words, base.businessCase, party.stakeholder),
          }))}
          onChange={onStakeholder}
        />
        <SelectField
          label={text.against}
          value={columns[against] === undefined ? BASE : idOf(columns[against])}
          options={columns.map((column) => ({ value: idOf(column), label: nameOf(words, column) }))}
          onChange={setAgainstId}
        />
        <CheckField
          label={text.onlyDifferences}
          hint={text.onlyDifferencesHint}
          checked={onlyDifferences}
          onChange={setOnlyDifferences}
        />
      </div>
      <FiguresTable {...{ columns, rows, against, onlyDifferences, onExplain }} />
      <CashOfVariants columns={columns} stakeholder={stakeholder} />
      <InputsTable columns={columns} which={onlyDifferences ? 'differing' : 'all'} />
    </StorySection>
  )
}
