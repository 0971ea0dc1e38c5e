import { newAsset } from '../../../domain/defaults.ts'
import { type AssetLine, INITIAL_CATEGORIES } from '../../../domain/lines.ts'
import { useWords } from '../../words-context.ts'
import { CheckInput, ChoiceInput, optionsOf } from '../fields/choice-input.tsx'
import { DriverInput } from '../fields/driver-input.tsx'
import { StakeholderInput } from '../fields/stakeholder-input.tsx'
import { InputsSheet } from '../lines/inputs-sheet.tsx'
import type { LineKind } from '../lines/line-kind.ts'
import { LineSheet } from '../lines/line-sheet.tsx'
import type { OwnedLines } from './costs-step.tsx'
import { ownerOf } from './owner-of.ts'
import styles from './step.module.css'

const ASSETS: LineKind<AssetLine> = {
  hasAmounts: true,
  columns: [
    { key: 'price', kind: 'number', field: 'asset.price', width: 'money' },
    {
      key: 'usersPerUnit',
      kind: 'number',
      field: 'asset.usersPerUnit',
      heading: 'usersPerUnit',
      width: 'money',
    },
    { key: 'life', kind: 'number', field: 'asset.life', width: 'short' },
    { key: 'vat', kind: 'number', field: 'asset.vat', width: 'tiny' },
  ],
  Detail: AssetDetail,
}

export function AssetLines({ owner, lines }: OwnedLines) {
  const words = useWords().editor.costs
  return (
    <LineSheet
      list={`${owner}.assets`}
      lines={lines.assets}
      kind={ASSETS}
      caption={words.assets}
      addLabel={words.addAsset}
      make={(id): AssetLine => {
        const line = newAsset(id, words.newAsset)
        return owner === 'shared' ? { ...line, driver: { kind: 'fixed' } } : line
      }}
    />
  )
}

function AssetDetail({ line, path }: { readonly line: AssetLine; readonly path: string }) {
  const words = useWords()
  const { headings } = words.editor
  return (
    <>
      <div className={styles.choices}>
        <DriverInput path={`${path}.driver`} owner={ownerOf(path)} asset={line.id} />
        <ChoiceInput
          path={`${path}.category`}
          label={headings.category}
          options={optionsOf(INITIAL_CATEGORIES, words.terms.initialCategories)}
        />
        <StakeholderInput path={`${path}.payer`} label={headings.payer} />
        <CheckInput
          path={`${path}.wholeUnits`}
          label={headings.wholeUnits}
          hint={words.editor.hints.wholeUnits}
        />
      </div>
      <InputsSheet
        inputs={[
          { path: `${path}.price`, field: 'asset.price', inRow: true },
          { path: `${path}.usersPerUnit`, field: 'asset.usersPerUnit', inRow: true },
          { path: `${path}.spare`, field: 'asset.spare' },
          { path: `${path}.life`, field: 'asset.life', inRow: true },
          { path: `${path}.residual`, field: 'asset.residual' },
          { path: `${path}.vat`, field: 'asset.vat', inRow: true },
        ]}
      />
    </>
  )
}
