import { classes } from './classes.ts'
import controls from './control.module.css'
import { Field } from './field.tsx'
import { sheetCell, type SheetCell } from './sheet-cell.ts'
import { useTextDraft, type TextChange } from './use-text-draft.ts'

export interface TextFieldProps {
  readonly label: string
  readonly labelHidden?: boolean | undefined
  readonly value: string
  readonly onChange: TextChange
  readonly type?: 'text' | 'search' | 'date' | 'url' | undefined
  readonly hint?: string | undefined
  readonly problem?: string | null | undefined
  readonly warning?: string | null | undefined
  readonly placeholder?: string | undefined
  readonly maxLength?: number | undefined
  readonly required?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly variant?: 'form' | 'cell' | undefined
  readonly describedBy?: string | undefined
  readonly cell?: SheetCell | undefined
  readonly name?: string | undefined
}

export function TextField({ value, onChange, type = 'text', variant, cell, name, ...props }: TextFieldProps) {
  const draft = useTextDraft(value, onChange, true)
  return (
    <Field {...props}>
      {(ids) => (
        <input
          id={ids.id}
          type={type}
          className={classes(controls.control, variant === 'cell' && classes(controls.cell, controls.words))}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          disabled={props.disabled}
          aria-required={props.required}
          aria-invalid={props.problem ? true : undefined}
          aria-describedby={ids.describedBy}
          data-field={name}
          {...sheetCell(cell)}
          {...draft}
        />
      )}
    </Field>
  )
}
