import { useId } from 'react'
import styles from './check-field.module.css'
import { sheetCell, type SheetCell } from './sheet-cell.ts'

export interface CheckFieldProps {
  readonly label: string
  readonly labelHidden?: boolean | undefined
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly hint?: string | undefined
  readonly disabled?: boolean | undefined
  readonly cell?: SheetCell | undefined
  readonly name?: string | undefined
}

export function CheckField({
  label,
  labelHidden,
  checked,
  onChange,
  hint,
  disabled,
  ...place
}: CheckFieldProps) {
  const id = useId()
  return (
    <div className={styles.check}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        data-field={place.name}
        {...sheetCell(place.cell)}
        onChange={(event) => {
          onChange(event.target.checked)
        }}
      />
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}
