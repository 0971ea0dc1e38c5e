import { Plus } from 'lucide-react'
import { newHealthImpactBond, newLoan } from '../../../domain/defaults.ts'
import type { Financing } from '../../../domain/funding.ts'
import { withAdded } from '../../../state/edits/list-edits.ts'
import { useBusinessCase, useCaseStore } from '../../../state/use-case.ts'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../words-context.ts'
import { NumberInput } from '../fields/number-input.tsx'
import { StakeholderInput } from '../fields/stakeholder-input.tsx'
import { InputsSheet } from '../lines/inputs-sheet.tsx'
import type { CellProps, LineKind } from '../lines/line-kind.ts'
import { LineSheet } from '../lines/line-sheet.tsx'
import { OutcomePayers } from './outcome-payers.tsx'
import { Block } from './step-page.tsx'
import styles from './step.module.css'

const FINANCING: LineKind<Financing> = {
  hasAmounts: false,
  columns: [
    { key: 'kind', kind: 'own', heading: 'kind', width: 'wide', Cell: KindCell },
    {
      key: 'principal',
      kind: 'own',
      heading: 'principal',
      width: 'money',
      isNumber: true,
      Cell: PrincipalCell,
    },
  ],
  Detail: FinancingDetail,
}

export function FinancingBlock() {
  const words = useWords().editor.financing
  const { financing } = useBusinessCase()
  return (
    <Block title={words.title} text={words.text}>
      <LineSheet
        list="financing"
        lines={financing}
        kind={FINANCING}
        caption={words.title}
        captionHidden
        adder={
          <div className={styles.adder}>
            <AddFinancing kind="loan" />
            <AddFinancing kind="health-impact-bond" />
          </div>
        }
      />
    </Block>
  )
}

function AddFinancing({ kind }: { readonly kind: Financing['kind'] }) {
  const words = useWords().editor.financing
  const store = useCaseStore()
  const make = kind === 'loan' ? newLoan : newHealthImpactBond
  return (
    <Button
      look="quiet"
      size="small"
      onClick={() => {
        const id = store.newId()
        store.change('financing', (base) => withAdded(base, 'financing', make(id, words.kinds[kind])))
        store.goTo(`financing.${id}.name`)
      }}
    >
      <Plus aria-hidden />
      {words.add[kind]}
    </Button>
  )
}

function KindCell({ line }: CellProps<Financing>) {
  return useWords().editor.financing.kinds[line.kind]
}

function PrincipalCell({ line, path, at }: CellProps<Financing>) {
  const field = line.kind === 'loan' ? 'loan.principal' : 'bond.principal'
  return <NumberInput path={`${path}.principal`} field={field} cell={at} of={line.name} />
}

function FinancingDetail({ line, path }: { readonly line: Financing; readonly path: string }) {
  const { financing } = useWords().editor
  const isLoan = line.kind === 'loan'
  return (
    <>
      <div className={styles.choices}>
        <StakeholderInput
          path={`${path}.${isLoan ? 'lender' : 'investor'}`}
          label={isLoan ? financing.lender : financing.investor}
        />
      </div>
      <InputsSheet
        inputs={
          isLoan
            ? [
                { path: `${path}.principal`, field: 'loan.principal', inRow: true },
                { path: `${path}.rate`, field: 'loan.rate' },
                { path: `${path}.years`, field: 'loan.years' },
              ]
            : [
                { path: `${path}.principal`, field: 'bond.principal', inRow: true },
                { path: `${path}.return`, field: 'bond.return' },
              ]
        }
      />
      {line.kind === 'loan' ? null : <OutcomePayers bond={line} path={path} />}
    </>
  )
}
