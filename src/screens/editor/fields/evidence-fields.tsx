import { isDate } from '../../../case-file/text-rules.ts'
import { EVIDENCE_GRADES } from '../../../domain/input.ts'
import { valueAt, withValueAt } from '../../../domain/paths.ts'
import { cleanText } from '../../../state/edits/clean-text.ts'
import { useCase, useCaseStore, useInVariant } from '../../../state/use-case.ts'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { LIMITS } from '../../../case-file/limits.ts'
import { usePrivacyWarning } from '../../use-privacy-warning.ts'
import { useWords } from '../../words-context.ts'
import { ChoiceInput, optionsOf } from './choice-input.tsx'
import styles from './evidence.module.css'
import { HeldTextField } from './held-text-field.tsx'

/** Where a number comes from: how sure it is, its source and date, and a note. */
export function EvidenceFields({ path }: { readonly path: string }) {
  const words = useWords()
  const text = words.editor.evidence
  const source = useOptionalText(`${path}.source`)
  const date = useOptionalText(`${path}.date`)
  const note = useOptionalText(`${path}.note`)
  const disabled = useInVariant()
  const grade = useCase(({ calculation }) => valueAt(calculation.businessCase, `${path}.grade`))
  return (
    <div className={styles.fields}>
      <ChoiceInput
        path={`${path}.grade`}
        label={text.grade}
        options={optionsOf(EVIDENCE_GRADES, words.terms.grades)}
        value={EVIDENCE_GRADES.find((each) => each === grade) ?? 'estimate'}
      />
      <TextField
        label={text.source}
        maxLength={LIMITS.text}
        disabled={disabled}
        {...source}
        name={`${path}.source`}
      />
      <HeldTextField
        label={text.date}
        placeholder={text.datePlaceholder}
        disabled={disabled}
        value={date.value}
        name={`${path}.date`}
        accept={(typed) => (typed === '' || isDate(typed.trim()) ? typed.trim() : null)}
        onAccept={date.onChange}
        refusal={text.notADate}
      />
      <div className={styles.note}>
        <TextArea
          label={text.note}
          hint={words.app.privacy.none}
          maxLength={LIMITS.text}
          disabled={disabled}
          {...note}
          name={`${path}.note`}
        />
      </div>
    </div>
  )
}

/** A text that is left out of the case where it is empty. */
function useOptionalText(path: string) {
  const store = useCaseStore()
  const value = useCase(({ calculation }) => valueAt(calculation.businessCase, path))
  const shown = typeof value === 'string' ? value : ''
  return {
    value: shown,
    warning: usePrivacyWarning(shown),
    onChange: (text: string, { committed }: { readonly committed: boolean }) => {
      const next = text === '' ? undefined : cleanText(text, 'lines')
      store.change(
        path,
        (base) => (valueAt(base, path) === next ? base : withValueAt(base, path, next)),
        committed,
      )
    },
  }
}
