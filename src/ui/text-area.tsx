import controls from './control.module.css'
import { Field } from './field.tsx'
import type { TextFieldProps } from './text-field.tsx'
import { useTextDraft } from './use-text-draft.ts'

export type TextAreaProps = Omit<TextFieldProps, 'type' | 'variant' | 'cell'>

/** A text of several lines that grows with what is typed. */
export function TextArea({ value, onChange, name, ...props }: TextAreaProps) {
  const draft = useTextDraft(value, onChange, false)
  return (
    <Field {...props}>
      {(ids) => (
        <textarea
          id={ids.id}
          className={controls.control}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          disabled={props.disabled}
          aria-required={props.required}
          aria-invalid={props.problem ? true : undefined}
          aria-describedby={ids.describedBy}
          data-field={name}
          {...draft}
        />
      )}
    </Field>
  )
}
