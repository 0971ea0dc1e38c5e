import { useId, type ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './field.module.css'

export interface FieldIds {
  readonly id: string
  /** For aria-describedby of the control. */
  readonly describedBy: string | undefined
}

export interface FieldProps {
  readonly label: string
  /** For a field whose row and column already say what it is: the label is then only read aloud. */
  readonly labelHidden?: boolean | undefined
  readonly hint?: ReactNode
  /** What is wrong, in words that say what to do. Announced when it appears. */
  readonly problem?: string | null | undefined
  /** Something to think about, said when the reader is quiet; null while there is nothing, undefined where there never is. */
  readonly warning?: string | null | undefined
  readonly describedBy?: string | undefined
  readonly className?: string | undefined
  readonly children: (ids: FieldIds) => ReactNode
}

/** Label, control, hint and message, tied together for screen readers. */
export function Field(props: FieldProps) {
  const { label, labelHidden, hint, problem, warning, describedBy, className, children } = props
  const id = useId()
  const hintId = `${id}-hint`
  const problemId = `${id}-problem`
  const warningId = `${id}-warning`
  const described = classes(
    hint ? hintId : null,
    problem ? problemId : null,
    warning ? warningId : null,
    describedBy,
  )
  return (
    <div className={classes(styles.field, className)}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {children({ id, describedBy: described || undefined })}
      {hint ? (
        <div id={hintId} className={styles.hint}>
          {hint}
        </div>
      ) : null}
      {problem ? (
        <div id={problemId} role="alert" className={styles.problem}>
          {problem}
        </div>
      ) : null}
      {warning === undefined ? null : (
        <div id={warningId} role="status" className={styles.warning}>
          {warning}
        </div>
      )}
    </div>
  )
}
