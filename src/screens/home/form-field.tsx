import type { ReactNode } from 'react'
import controls from '../../ui/control.module.css'
import { Field } from '../../ui/field.tsx'

interface FormFieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  readonly children: (attributes: {
    id: string
    className: string | undefined
    'aria-describedby': string | undefined
    'aria-invalid': true | undefined
  }) => ReactNode
}

/** A field whose control belongs to the form. */
export function FormField({ label, hint, problem, children }: FormFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {({ id, describedBy }) =>
        children({
          id,
          className: controls.control,
          'aria-describedby': describedBy,
          'aria-invalid': problem === undefined ? undefined : true,
        })
      }
    </Field>
  )
}
