import { Fragment, type ReactNode, useState } from 'react'
import type { FieldKey } from '../../../domain/fields.ts'
import { isInput } from '../../../domain/input.ts'
import { valueAt } from '../../../domain/paths.ts'
import { useCase } from '../../../state/use-case.ts'
import { Sheet } from '../../../ui/sheet.tsx'
import { useWords } from '../../words-context.ts'
import { EvidenceFields } from '../fields/evidence-fields.tsx'
import { EvidenceButton } from '../fields/evidence-of.tsx'
import { NumberInput } from '../fields/number-input.tsx'
import styles from './inputs-sheet.module.css'
import { HeadingUnit } from './heading-unit.tsx'
import { ShownNumber } from './shown-number.tsx'

export interface ListedInput {
  readonly path: string
  readonly field: FieldKey
  /** The number itself stands in the row of the line already, and is only shown here. */
  readonly inRow?: boolean
  readonly optional?: boolean
  readonly readOnly?: boolean
  /** In place of the label of the field. */
  readonly label?: string
  readonly placeholder?: string
  /** In place of the label, where something is to be chosen with the number. */
  readonly head?: ReactNode
}

/** Numbers with their range and evidence: low, value, high, how sure, from where. */
export function InputsSheet({
  inputs,
  caption,
}: {
  readonly inputs: readonly ListedInput[]
  readonly caption?: string
}) {
  const { headings } = useWords().editor
  return (
    <div className={styles.inputs}>
      <Sheet
        caption={caption ?? headings.inputs}
        captionHidden={caption === undefined}
        className={styles.sheet}
      >
        <InputHeads />
        <tbody>
          {inputs.map((input) => (
            <InputRow key={input.path} input={input} />
          ))}
        </tbody>
      </Sheet>
    </div>
  )
}

/** @param beside one more head at the end */
export function InputHeads({ beside }: { readonly beside?: ReactNode }) {
  const { headings } = useWords().editor
  return (
    <thead>
      <tr>
        <th scope="col">{headings.input}</th>
        <th scope="col" data-number>
          {headings.low}
        </th>
        <th scope="col" data-number>
          {headings.value}
        </th>
        <th scope="col" data-number>
          {headings.high}
        </th>
        <th scope="col">{headings.evidence}</th>
        {beside}
      </tr>
    </thead>
  )
}

interface InputRowProps {
  readonly input: ListedInput
  /** One more cell at the end. */
  readonly beside?: ReactNode
}

export function InputRow({ input, beside }: InputRowProps) {
  const words = useWords()
  const { path, field, inRow, optional = false } = input
  const isThere = useCase(({ calculation }) => isInput(valueAt(calculation.businessCase, path)))
  const [isOpen, setIsOpen] = useState(false)
  const label = input.label ?? words.fields[field].label
  const cell = (column: string) => ({ row: path, column })
  return (
    <Fragment>
      <tr>
        <th scope="row">{input.head ?? <InputLabel {...{ label, field }} />}</th>
        <td data-number>
          {isThere ? <NumberInput {...{ path, field, label }} part="low" cell={cell('low')} /> : null}
        </td>
        <td data-number>
          {inRow ? (
            <ShownNumber path={path} field={field} />
          ) : (
            <NumberInput
              {...{ path, field, label, optional }}
              placeholder={input.placeholder}
              readOnly={input.readOnly}
              cell={cell('value')}
            />
          )}
        </td>
        <td data-number>
          {isThere ? <NumberInput {...{ path, field, label }} part="high" cell={cell('high')} /> : null}
        </td>
        <td>
          {isThere ? (
            <EvidenceButton path={path} of={label} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />
          ) : null}
        </td>
        {beside}
      </tr>
      {isThere && isOpen ? (
        <tr>
          <td colSpan={beside === undefined ? 5 : 6} className={styles.evidence}>
            <EvidenceFields path={path} />
          </td>
        </tr>
      ) : null}
    </Fragment>
  )
}

function InputLabel({ label, field }: { readonly label: string; readonly field: FieldKey }) {
  const words = useWords()
  return (
    <>
      <span className={styles.label}>{label}</span> <HeadingUnit field={field} />
      <span className={styles.hint}>{words.fields[field].hint}</span>
    </>
  )
}
