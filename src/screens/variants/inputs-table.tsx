import { compareInputs, type ComparedInput, type VariantColumn } from '../../engine/analysis/variants.ts'
import { fileName } from '../../export/file-name.ts'
import { TableFrame } from '../../ui/cells/table-frame.tsx'
import { Table } from '../../ui/table.tsx'
import { fieldValue } from '../../wording/field-value.ts'
import { nameOfPlace } from '../../wording/name-of-place.ts'
import { useWords } from '../words-context.ts'
import { ColumnHeads } from './column-heads.tsx'
import { PlaceName } from './place-name.tsx'
import styles from './variants.module.css'

interface InputsTableProps {
  readonly columns: readonly [VariantColumn, ...VariantColumn[]]
  readonly which: 'differing' | 'all'
}

/** What each column has in the fields in which they differ. */
export function InputsTable({ columns, which }: InputsTableProps) {
  const text = useWords().views.variants.side
  const inputs = compareInputs(columns, which)
  if (inputs.length === 0) return null
  const title = which === 'all' ? text.allInputs : text.inputs
  return (
    <TableFrame
      caption={title}
      head={<h3>{title}</h3>}
      fileName={fileName(columns[0].calculation.businessCase.name, 'variants-inputs')}
      className={styles.inputs}
    >
      <Table caption={title} captionHidden className={styles.table}>
        <ColumnHeads columns={columns} against={null} first={text.input} />
        <tbody>
          {inputs.map((input) => (
            <InputRow key={input.path} input={input} base={columns[0]} />
          ))}
        </tbody>
      </Table>
    </TableFrame>
  )
}

function InputRow({ input, base }: { readonly input: ComparedInput; readonly base: VariantColumn }) {
  const words = useWords()
  const { title, about } = nameOfPlace(words, base.calculation.businessCase, input.path)
  return (
    <tr>
      <th scope="row">
        <PlaceName title={title} about={about} />
      </th>
      {input.values.map((value, n) => (
        <td
          key={n}
          data-number
          data-quiet={String(value) === String(input.values[0]) && n > 0 ? true : undefined}
        >
          {fieldValue(words, input.field, value)}
        </td>
      ))}
    </tr>
  )
}
