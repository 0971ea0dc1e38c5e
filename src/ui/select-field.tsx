import { classes } from './classes.ts'
import controls from './control.module.css'
import { Field } from './field.tsx'
import { sheetCell, type SheetCell } from './sheet-cell.ts'

export interface SelectOption<T extends string> {
  readonly value: T
  readonly label: string
  readonly disabled?: boolean | undefined
  /** Options of the same group stand together under its name. */
  readonly group?: string | undefined
}

export interface SelectFieldProps<T extends string> {
  readonly label: string
  readonly labelHidden?: boolean | undefined
  readonly value: T
  readonly options: readonly SelectOption<T>[]
  readonly onChange: (value: T) => void
  readonly hint?: string | undefined
  readonly problem?: string | null | undefined
  readonly disabled?: boolean | undefined
  readonly variant?: 'form' | 'cell' | undefined
  readonly describedBy?: string | undefined
  readonly cell?: SheetCell | undefined
  readonly name?: string | undefined
}

export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { options, onChange, variant, cell, name, ...field } = props
  const loose = options.filter((option) => option.group === undefined)
  const groups = [...new Set(options.flatMap((option) => option.group ?? []))]
  return (
    <Field {...field}>
      {(ids) => (
        <select
          id={ids.id}
          className={classes(controls.control, variant === 'cell' && controls.cell)}
          value={props.value}
          disabled={props.disabled}
          aria-invalid={props.problem ? true : undefined}
          aria-describedby={ids.describedBy}
          data-field={name}
          {...sheetCell(cell)}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value)
            if (chosen) onChange(chosen.value)
          }}
        >
          {loose.map(option)}
          {groups.map((group) => (
            <optgroup key={group} label={group}>
              {options.filter((member) => member.group === group).map(option)}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}

function option({ value, label, disabled }: SelectOption<string>) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  )
}
