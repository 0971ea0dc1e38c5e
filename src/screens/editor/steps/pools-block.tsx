import type { ShiftPool } from '../../../domain/business-case.ts'
import { newPool } from '../../../domain/defaults.ts'
import { useBusinessCase } from '../../../state/use-case.ts'
import { useWords } from '../../words-context.ts'
import { ChoiceInput } from '../fields/choice-input.tsx'
import { InputsSheet } from '../lines/inputs-sheet.tsx'
import type { LineKind } from '../lines/line-kind.ts'
import { LineSheet } from '../lines/line-sheet.tsx'
import { ListOrEmpty } from '../lines/list-or-empty.tsx'
import styles from './step.module.css'
import { Block } from './step-page.tsx'

const POOLS: LineKind<ShiftPool> = {
  hasAmounts: true,
  columns: [
    { key: 'shiftsPerYear', kind: 'number', field: 'pool.shiftsPerYear', width: 'short' },
    { key: 'shiftLength', kind: 'number', field: 'pool.shiftLength', width: 'short' },
    { key: 'staffPerShift', kind: 'number', field: 'pool.staffPerShift', width: 'short' },
    { key: 'minimumPresence', kind: 'number', field: 'pool.minimumPresence', width: 'short' },
  ],
  Detail: PoolDetail,
}

export function PoolsBlock() {
  const words = useWords().editor.pools
  const { pools, functions } = useBusinessCase()
  const [first] = functions
  return (
    <Block title={words.title} text={first === undefined ? words.needsFunction : words.text}>
      {first === undefined ? null : (
        <ListOrEmpty
          list="pools"
          lines={pools}
          words={words}
          make={(id, base) => newPool(id, words.newName, (base.functions[0] ?? first).id)}
        >
          {(sheet) => <LineSheet {...sheet} kind={POOLS} />}
        </ListOrEmpty>
      )}
    </Block>
  )
}

function PoolDetail({ path }: { readonly path: string }) {
  return (
    <>
      <div className={styles.choices}>
        <FunctionChoice path={`${path}.functionId`} />
      </div>
      <InputsSheet
        inputs={[
          { path: `${path}.shiftsPerYear`, field: 'pool.shiftsPerYear', inRow: true },
          { path: `${path}.shiftLength`, field: 'pool.shiftLength', inRow: true },
          { path: `${path}.staffPerShift`, field: 'pool.staffPerShift', inRow: true },
          { path: `${path}.minimumPresence`, field: 'pool.minimumPresence', inRow: true },
          { path: `${path}.workload`, field: 'pool.workload' },
        ]}
      />
    </>
  )
}

export function FunctionChoice({ path }: { readonly path: string }) {
  const { headings } = useWords().editor
  const options = useBusinessCase().functions.map(({ id, name }) => ({ value: id, label: name }))
  return <ChoiceInput path={path} label={headings.function} options={options} />
}
