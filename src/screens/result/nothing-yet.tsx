import type { Calculation } from '../../engine/calculation.ts'
import { EmptyView } from '../story/empty-view.tsx'
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
  return (
    <div className={styles.nothing}>
      <h1 className="visually-hidden">{result.label}</h1>
      <EmptyView words={result.empty[missing]} onAction={onAdd} />
    </div>
  )
}
