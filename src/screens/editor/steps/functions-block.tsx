import type { StaffFunction } from '../../../domain/business-case.ts'
import { newFunction } from '../../../domain/defaults.ts'
import { useBusinessCase } from '../../../state/use-case.ts'
import { useWords } from '../../words-context.ts'
import { InputsSheet } from '../lines/inputs-sheet.tsx'
import type { LineKind } from '../lines/line-kind.ts'
import { LineSheet } from '../lines/line-sheet.tsx'
import { ListOrEmpty } from '../lines/list-or-empty.tsx'
import { Block } from './step-page.tsx'

const FUNCTIONS: LineKind<StaffFunction> = {
  hasAmounts: false,
  columns: [
    { key: 'hourlyCost', kind: 'number', field: 'function.hourlyCost', width: 'money' },
    { key: 'agencyRate', kind: 'number', field: 'function.agencyRate', width: 'money' },
    {
      key: 'productiveHours',
      kind: 'number',
      field: 'function.productiveHours',
      heading: 'hoursPerFte',
      width: 'money',
    },
  ],
  Detail: FunctionDetail,
}

export function FunctionsBlock() {
  const words = useWords().editor.functions
  const functions = useBusinessCase().functions
  return (
    <Block title={words.title} text={words.text}>
      <ListOrEmpty
        list="functions"
        lines={functions}
        words={words}
        make={(id) => newFunction(id, words.newName)}
      >
        {(sheet) => <LineSheet {...sheet} kind={FUNCTIONS} />}
      </ListOrEmpty>
    </Block>
  )
}

function FunctionDetail({ path }: { readonly path: string }) {
  return (
    <InputsSheet
      inputs={[
        { path: `${path}.hourlyCost`, field: 'function.hourlyCost', inRow: true },
        { path: `${path}.agencyRate`, field: 'function.agencyRate', inRow: true },
        { path: `${path}.productiveHours`, field: 'function.productiveHours', inRow: true },
      ]}
    />
  )
}
