import type { BusinessCase } from '../../../domain/business-case.ts'
import { valueAt, withValueAt } from '../../../domain/paths.ts'
import { useCase, useCaseStore, useInVariant } from '../../../state/use-case.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import { SelectField, type SelectOption } from '../../../ui/select-field.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import type { SheetCell } from '../../../ui/sheet-cell.ts'
import { DiffersFromBase } from './differs-from-base.tsx'

interface ChoiceInputProps<T extends string> {
  readonly path: string
  readonly label: string
  readonly options: readonly SelectOption<T>[]
  readonly hint?: string | undefined
  readonly cell?: SheetCell | undefined
  /** What the choice is in the case; the text at the path unless it is said otherwise. */
  readonly value?: T | undefined
  /** What choosing changes; the text at the path unless it is said otherwise. */
  readonly change?: ((base: BusinessCase, value: T) => BusinessCase) | undefined
}

export function ChoiceInput<T extends string>(props: ChoiceInputProps<T>) {
  const { value, onChange } = useChoice(props)
  return (
    <SelectField
      label={props.label}
      labelHidden={props.cell !== undefined}
      hint={props.hint}
      value={value}
      options={props.options}
      disabled={useInVariant()}
      variant={props.cell === undefined ? 'form' : 'cell'}
      cell={props.cell}
      name={props.path}
      onChange={onChange}
    />
  )
}

/** The same between few, all in sight. */
export function SegmentInput<T extends string>(props: Omit<ChoiceInputProps<T>, 'cell'>) {
  const { value, onChange } = useChoice(props)
  const { label, hint, path } = props
  const isInVariant = useInVariant()
  const options = props.options.map((option) => ({ ...option, disabled: isInVariant }))
  return <SegmentedControl {...{ label, hint, options, value, onChange }} name={path} />
}

function useChoice<T extends string>({ path, options, value, change }: ChoiceInputProps<T>) {
  const store = useCaseStore()
  const held = useCase(({ calculation }) => valueAt(calculation.businessCase, path))
  const chosen = value ?? options.find((option) => option.value === held)?.value ?? options[0]?.value
  if (chosen === undefined) throw new Error(`No options to choose from at ${path}`)
  return {
    value: chosen,
    onChange: (next: T) => {
      store.change(path, (base) => (change ? change(base, next) : withValueAt(base, path, next)))
    },
  }
}

interface CheckInputProps {
  readonly path: string
  readonly label: string
  readonly hint?: string | undefined
  readonly cell?: SheetCell | undefined
}

export function CheckInput({ path, cell, ...field }: CheckInputProps) {
  const store = useCaseStore()
  const checked = useCase(({ calculation }) => valueAt(calculation.businessCase, path) === true)
  return (
    <>
      <CheckField
        {...field}
        labelHidden={cell !== undefined}
        checked={checked}
        cell={cell}
        name={path}
        onChange={(next) => {
          store.change(path, (base) => withValueAt(base, path, next))
        }}
      />
      <DiffersFromBase path={path} field={null} label={field.label} />
    </>
  )
}

/** Options from a table of words, in its order. */
export function optionsOf<T extends string>(
  values: readonly T[],
  words: Readonly<Record<T, string>>,
): SelectOption<T>[] {
  return values.map((value) => ({ value, label: words[value] }))
}
