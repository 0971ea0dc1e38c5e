import { useId } from 'react'
import { classes } from './classes.ts'
import styles from './segmented-control.module.css'

export interface SegmentedControlProps<T extends string> {
  readonly label: string
  readonly labelHidden?: boolean | undefined
  readonly value: T
  readonly options: readonly {
    readonly value: T
    readonly label: string
    readonly disabled?: boolean | undefined
  }[]
  readonly onChange: (value: T) => void
  readonly hint?: string | undefined
  readonly name?: string | undefined
}

/** A choice between few, all in sight: radio buttons side by side. */
export function SegmentedControl<T extends string>(props: SegmentedControlProps<T>) {
  const id = useId()
  return (
    <fieldset
      className={styles.group}
      data-field={props.name}
      aria-describedby={props.hint ? `${id}-hint` : undefined}
    >
      <legend className={classes(styles.legend, props.labelHidden && 'visually-hidden')}>
        {props.label}
      </legend>
      <div className={styles.segments}>
        {props.options.map(({ value, label, disabled }) => (
          <label key={value} className={styles.segment}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === props.value}
              disabled={disabled}
              onChange={() => {
                props.onChange(value)
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {props.hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {props.hint}
        </p>
      ) : null}
    </fieldset>
  )
}
