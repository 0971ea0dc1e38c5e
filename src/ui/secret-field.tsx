import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { classes } from './classes.ts'
import controls from './control.module.css'
import { Field, type FieldProps } from './field.tsx'
import { IconButton } from './icon-button.tsx'
import styles from './secret-field.module.css'

export interface SecretFieldProps extends Omit<FieldProps, 'children' | 'className' | 'describedBy'> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly show: string
  readonly hide: string
}

/** A text that others should not read over a shoulder; the eye shows it. */
export function SecretField({ value, onChange, show, hide, ...field }: SecretFieldProps) {
  const [isShown, setIsShown] = useState(false)
  return (
    <Field {...field}>
      {({ id, describedBy }) => (
        <div className={styles.secret}>
          <input
            id={id}
            type={isShown ? 'text' : 'password'}
            className={classes(controls.control, styles.text)}
            value={value}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-invalid={field.problem ? true : undefined}
            aria-describedby={describedBy}
            onChange={(event) => onChange(event.target.value)}
          />
          <IconButton label={isShown ? hide : show} onClick={() => setIsShown(!isShown)}>
            {isShown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
          </IconButton>
        </div>
      )}
    </Field>
  )
}
