import { newRecurring } from '../../../domain/defaults.ts'
import { RECURRING_CATEGORIES, type RecurringLine } from '../../../domain/lines.ts'
import { useWords } from '../../words-context.ts'
import { ChoiceInput, optionsOf } from '../fields/choice-input.tsx'
import { StakeholderInput } from '../fields/stakeholder-input.tsx'
import { InputsSheet } from '../lines/inputs-sheet.tsx'
import type { LineKind } from '../lines/line-kind.ts'
import { LineSheet } from '../lines/line-sheet.tsx'
import { DriverCell, IndexInput, PerCell } from './cost-cells.tsx'
import type { OwnedLines } from './costs-step.tsx'
import styles from './step.module.css'

const RECURRING: LineKind<RecurringLine> = {
  hasAmounts: true,
  columns: [
    { key: 'amount', kind: 'number', field: 'recurring.amount', width: 'money' },
    { key: 'driver', kind: 'own', heading: 'driver', width: 'choice', Cell: DriverCell },
    { key: 'per', kind: 'own', heading: 'per', width: 'money', Cell: PerCell },
    { key: 'vat', kind: 'number', field: 'recurring.vat', width: 'tiny' },
  ],
  Detail: RecurringDetail,
}

export function RecurringLines({ owner, lines }: OwnedLines) {
  const words = useWords().editor.costs
  return (
    <LineSheet
      list={`${owner}.recurring`}
      lines={lines.recurring}
      kind={RECURRING}
      caption={words.recurring}
      addLabel={words.addRecurring}
      make={(id) => newRecurring(id, words.newRecurring)}
    />
  )
}

function RecurringDetail({ path }: { readonly path: string }) {
  const words = useWords()
  return (
    <>
      <div className={styles.choices}>
        <ChoiceInput
          path={`${path}.category`}
          label={words.editor.headings.category}
          options={optionsOf(RECURRING_CATEGORIES, words.terms.recurringCategories)}
        />
        <IndexInput path={path} />
        <StakeholderInput path={`${path}.payer`} label={words.editor.headings.payer} />
      </div>
      <InputsSheet
        inputs={[
          { path: `${path}.amount`, field: 'recurring.amount', inRow: true },
          { path: `${path}.vat`, field: 'recurring.vat', inRow: true },
        ]}
      />
    </>
  )
}
