import type { Variant } from '../../domain/variant.ts'
import { LIMITS } from '../../case-file/limits.ts'
import { isBlank } from '../../case-file/text-rules.ts'
import { cleanText } from '../../state/edits/clean-text.ts'
import { withVariant } from '../../state/edits/variant-edits.ts'
import { useCaseStore } from '../../state/use-case.ts'
import { CheckField } from '../../ui/check-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usePrivacyWarning } from '../use-privacy-warning.ts'
import { useWords } from '../words-context.ts'
import { OverridesTable } from './overrides-table.tsx'
import { VariantActions } from './variant-actions.tsx'
import styles from './variants.module.css'

interface OwnVariantProps {
  readonly variant: Variant
  readonly isShown: boolean
  /** There is room for it side by side. */
  readonly canShow: boolean
  readonly onShow: (isShown: boolean) => void
  readonly onEdit: () => void
}

/** A variant: its name, what it overrides in words, and what can be done with it. */
export function OwnVariant({ variant, isShown, canShow, onShow, onEdit }: OwnVariantProps) {
  const words = useWords().views.variants.list
  const count = Object.keys(variant.overrides).length
  return (
    <li className={styles.variant}>
      <div className={styles.names}>
        <NameField variant={variant} />
        <NoteField variant={variant} />
      </div>
      <p className={styles.printOnly}>
        <strong>{variant.name}</strong> {variant.note}
      </p>
      {count === 0 ? (
        <p className={styles.quiet}>{words.noOverrides}</p>
      ) : (
        <details className={styles.details}>
          <summary>{words.overrides(count)}</summary>
          <OverridesTable variant={variant} />
        </details>
      )}
      <div className={styles.foot} data-screen-only>
        <VariantActions variant={variant} onEdit={onEdit} />
        <CheckField
          label={words.shown(variant.name)}
          checked={isShown}
          disabled={!canShow}
          onChange={onShow}
        />
      </div>
    </li>
  )
}

function NameField({ variant: { id, name } }: { readonly variant: Variant }) {
  const store = useCaseStore()
  const words = useWords().views.variants.list
  return (
    <TextField
      label={words.name}
      value={name}
      warning={usePrivacyWarning(name)}
      maxLength={LIMITS.name}
      name={`variants.${id}.name`}
      onChange={(text, { committed }) => {
        const clean = cleanText(text, 'one-line')
        const next = isBlank(clean) ? name : clean
        store.changeBase(
          `variants.${id}.name`,
          (base) => withVariant(base, id, (v) => (v.name === next ? v : { ...v, name: next })),
          committed,
        )
      }}
    />
  )
}

function NoteField({ variant: { id, note } }: { readonly variant: Variant }) {
  const store = useCaseStore()
  const words = useWords().views.variants.list
  return (
    <TextArea
      label={words.note}
      value={note}
      warning={usePrivacyWarning(note)}
      maxLength={LIMITS.text}
      name={`variants.${id}.note`}
      onChange={(text, { committed }) => {
        const next = cleanText(text, 'lines')
        store.changeBase(
          `variants.${id}.note`,
          (base) => withVariant(base, id, (v) => (v.note === next ? v : { ...v, note: next })),
          committed,
        )
      }}
    />
  )
}
