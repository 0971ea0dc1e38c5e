import type { Removed } from '../../../domain/without-names.ts'
import { useWords } from '../../../screens/words-context.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import styles from './share-menu.module.css'

interface NamesChoiceProps {
  readonly isNameless: boolean
  /** What is left out; null where nothing is. */
  readonly removed: Removed | null
  readonly onChange: (isNameless: boolean) => void
}

/** Whether names and texts go along, and what is left out where they do not. */
export function NamesChoice({ isNameless, removed, onChange }: NamesChoiceProps) {
  const { nameless } = useWords().link.share
  return (
    <div className={styles.choice}>
      <CheckField label={nameless.label} hint={nameless.hint} checked={isNameless} onChange={onChange} />
      {removed === null ? null : (
        <div className={styles.inside}>
          <p role="status">
            {nameless.removed(
              removed.names.length,
              removed.texts,
              removed.sources,
              removed.notes,
              removed.tags,
            )}
          </p>
          <details>
            <summary>{nameless.show}</summary>
            <ul className={styles.names}>
              {removed.names.map(({ before, after }) => (
                <li key={after}>
                  <bdi>{before}</bdi> → {after}
                </li>
              ))}
            </ul>
          </details>
          <p>{nameless.limits}</p>
        </div>
      )}
    </div>
  )
}
