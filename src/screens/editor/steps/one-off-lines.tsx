import { newOneOff } from '../../../domain/defaults.ts'
import { INITIAL_CATEGORIES, type OneOffLine } from '../../../domain/lines.ts'
import { useWords } from '../../words-context.ts'
import { ChoiceInput, optionsOf } from '../fields/choice-input.tsx'
import { StakeholderInput } from '../fields/stakeholder-input.tsx'
import { InputsSheet } from '../lines/inputs-sheet.tsx'
import type { LineKind } from '../lines/line-kind.ts'
import { LineSheet } from '../lines/line-sheet.tsx'
import { DriverCell, IndexInput } from './cost-cells.tsx'
import type { OwnedLines } from './costs-step.tsx'
import styles from './step.module.css'

const ONE_OFFS: LineKind<OneOffLine> = {
  hasAmounts: true,
  columns: [
    { key: 'amount', kind: 'number', field: 'oneOff.amount', width: 'money' },
    { key: 'driver', kind: 'own', heading: 'driver', width: 'choice', Cell: DriverCell },
    { key: 'column', kind: 'number', field: 'oneOff.column', width: 'short' },
    { key: 'vat', kind: 'number', field: 'oneOff.vat', width: 'tiny' },
  ],
  Detail: OneOffDetail,
}

export function OneOffLines({ owner, lines }: OwnedLines) {
  const words = useWords().editor.costs
  return (
    <LineSheet
      list={`${owner}.oneOffs`}
      lines={lines.oneOffs}
      kind={ONE_OFFS}
      caption={words.oneOffs}
      addLabel={words.addOneOff}
      make={(id) => newOneOff(id, words.newOneOff)}
    />
  )
}

function OneOffDetail({ path }: { readonly path: string }) {
  const words = useWords()
  return (
    <>
      <div className={styles.choices}>
        <ChoiceInput
          path={`${path}.category`}
          label={words.editor.headings.category}
          options={optionsOf(INITIAL_CATEGORIES, words.terms.initialCategories)}
        />
        <IndexInput path={path} />
        <StakeholderInput path={`${path}.payer`} label={words.editor.headings.payer} />
      </div>
      <InputsSheet
        inputs={[
          { path: `${path}.amount`, field: 'oneOff.amount', inRow: true },
          { path: `${path}.column`, field: 'oneOff.column', inRow: true },
          { path: `${path}.vat`, field: 'oneOff.vat', inRow: true },
        ]}
      />
    </>
  )
}
