import { newBundle } from '../../../domain/defaults.ts'
import type { Bundle } from '../../../domain/lines.ts'
import { useBusinessCase, useCase } from '../../../state/use-case.ts'
import { useWords } from '../../words-context.ts'
import { CheckInput } from '../fields/choice-input.tsx'
import { StakeholderInput } from '../fields/stakeholder-input.tsx'
import { InputsSheet } from '../lines/inputs-sheet.tsx'
import type { CellProps, LineKind } from '../lines/line-kind.ts'
import { LineSheet } from '../lines/line-sheet.tsx'
import { BundleMembers } from './bundle-members.tsx'
import { IndexInput, PerCell } from './cost-cells.tsx'
import styles from './step.module.css'
import { Block } from './step-page.tsx'

const BUNDLES: LineKind<Bundle> = {
  hasAmounts: true,
  columns: [
    { key: 'chosen', kind: 'own', heading: 'chosen', width: 'short', Cell: ChosenCell },
    { key: 'pricePerUser', kind: 'number', field: 'bundle.pricePerUser', width: 'money' },
    { key: 'per', kind: 'own', heading: 'per', width: 'money', Cell: PerCell },
    { key: 'fixedFee', kind: 'number', field: 'bundle.fixedFee', width: 'money' },
  ],
  Detail: BundleDetail,
}

/** One price for several technologies, beside the lines that it would replace. */
export function BundlesBlock() {
  const words = useWords().editor.bundles
  const { bundles } = useBusinessCase()
  return (
    <Block title={words.title} text={words.text}>
      <LineSheet
        list="bundles"
        lines={bundles}
        kind={BUNDLES}
        caption={words.title}
        captionHidden
        addLabel={words.add}
        make={(id, base) => ({
          ...newBundle(id, words.newName),
          technologyIds: base.technologies.map((technology) => technology.id),
        })}
      />
    </Block>
  )
}

function ChosenCell({ line, path, at }: CellProps<Bundle>) {
  const { headings } = useWords().editor
  return <CheckInput path={`${path}.chosen`} label={`${line.name}, ${headings.chosen}`} cell={at} />
}

function BundleDetail({ line, path }: { readonly line: Bundle; readonly path: string }) {
  const { headings } = useWords().editor
  return (
    <>
      <BundleTotals id={line.id} />
      <BundleMembers {...{ line, path }} />
      <div className={styles.choices}>
        <IndexInput path={path} />
        <StakeholderInput path={`${path}.payer`} label={headings.payer} />
      </div>
      <InputsSheet
        inputs={[
          { path: `${path}.pricePerUser`, field: 'bundle.pricePerUser', inRow: true },
          { path: `${path}.fixedFee`, field: 'bundle.fixedFee', inRow: true },
          { path: `${path}.vat`, field: 'bundle.vat' },
        ]}
      />
    </>
  )
}

/** What the bundle and the separate lines cost over all years, whichever is chosen. */
function BundleTotals({ id }: { readonly id: string }) {
  const words = useWords()
  const calculation = useCase((state) => state.calculation)
  const report = calculation.model.bundles.find(({ bundle }) => bundle.id === id)
  if (report === undefined) return null
  const total = ({ total: node }: typeof report.bundled) => words.format.euro(calculation.value(node))
  return (
    <p className={styles.fact}>
      {words.editor.bundles.totals(total(report.bundled), total(report.separate))}
    </p>
  )
}
