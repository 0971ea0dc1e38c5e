import type { Calculation } from '../../engine/calculation.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useWords } from '../words-context.ts'
import styles from './result.module.css'

export type Missing = 'noTechnology' | 'noLines'

/** Why there is no result yet; null where there is one. Shared lines alone make a result too. */
export function whatIsMissing({ businessCase: c, model }: Calculation): Missing | null {
  const hasMoney = model.entries.length > 0 || model.besideLedger.length > 0
  const hasTime = c.technologies.some(({ timeEffects }) => timeEffects.length > 0)
  if (hasMoney || hasTime) return null
  return c.technologies.length === 0 ? 'noTechnology' : 'noLines'
}

interface NothingYetProps {
  readonly missing: Missing
  readonly onAdd: (() => void) | undefined
}

export function NothingYet({ missing, onAdd }: NothingYetProps) {
  const { result } = useWords()
  const text = result.empty[missing]
  return (
    <div className={styles.nothing}>
      <h1 className="visually-hidden">{result.label}</h1>
      <EmptyState
        headingLevel={2}
        title={text.title}
        text={text.text}
        example={text.example}
        action={
          onAdd === undefined ? null : (
            <Button look="primary" onClick={onAdd}>
              {text.action}
            </Button>
          )
        }
      />
    </div>
  )
}
