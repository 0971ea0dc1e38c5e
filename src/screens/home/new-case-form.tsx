import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { LIMITS } from '../../case-file/limits.ts'
import { isBlank } from '../../case-file/text-rules.ts'
import { fieldFacts } from '../../domain/fields.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../words-context.ts'
import { FormField } from './form-field.tsx'
import type { NewCase } from './home-props.ts'
import styles from './new-case-form.module.css'

interface NewCaseFormProps {
  readonly thisYear: number
  readonly onCreate: (given: NewCase) => void
  readonly onCancel: () => void
}

/** The little that is needed to begin; all of it can be changed later. */
export function NewCaseForm({ thisYear, onCreate, onCancel }: NewCaseFormProps) {
  const words = useWords().home.form
  const { register, handleSubmit, formState, setFocus } = useForm({
    defaultValues: { name: '', organisation: '', firstYear: String(thisYear + 1) },
  })
  const { errors } = formState
  useEffect(() => {
    setFocus('name')
  }, [setFocus])
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={words.title}
      onSubmit={(event) => {
        void handleSubmit(({ name, organisation, firstYear }) => {
          onCreate({
            name: name.trim(),
            organisation: organisation.trim(),
            firstYear: Number(firstYear.trim()),
          })
        })(event)
      }}
    >
      <h2 className={styles.title}>{words.title}</h2>
      <FormField label={words.name} problem={errors.name && words.nameNeeded}>
        {(field) => (
          <input
            {...field}
            maxLength={LIMITS.name}
            {...register('name', { validate: (text) => !isBlank(text) })}
          />
        )}
      </FormField>
      <FormField label={words.organisation}>
        {(field) => <input {...field} maxLength={LIMITS.text} {...register('organisation')} />}
      </FormField>
      <FormField
        label={words.firstYear}
        hint={words.firstYearHint}
        problem={errors.firstYear && words.firstYearWrong}
      >
        {(field) => (
          <input {...field} inputMode="numeric" {...register('firstYear', { validate: isFirstYear })} />
        )}
      </FormField>
      <div className={styles.buttons}>
        <Button look="primary" submits>
          {words.start}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  )
}

function isFirstYear(text: string): boolean {
  const { min, max } = fieldFacts('settings.firstYear')
  const year = Number(text.trim())
  return /^\d{4}$/.test(text.trim()) && year >= min && year <= max
}
