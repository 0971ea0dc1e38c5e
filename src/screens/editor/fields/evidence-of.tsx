import { ChevronDown, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { Evidence } from '../../../domain/input.ts'
import { valueAt } from '../../../domain/paths.ts'
import { useCase } from '../../../state/use-case.ts'
import { Badge } from '../../../ui/badge.tsx'
import { useWords } from '../../words-context.ts'
import { EvidenceFields } from './evidence-fields.tsx'
import styles from './evidence.module.css'

interface EvidenceOfProps {
  /** Of the input or series. */
  readonly path: string
  /** What it is evidence of, for screen readers. */
  readonly of: string
}

/** How sure a number is and where it comes from in one line, which opens to be edited. */
export function EvidenceOf({ path, of }: EvidenceOfProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className={styles.evidence}>
      <EvidenceButton path={path} of={of} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />
      {isOpen ? <EvidenceFields path={path} /> : null}
    </div>
  )
}

interface EvidenceButtonProps extends EvidenceOfProps {
  readonly isOpen: boolean
  readonly onToggle: () => void
}

export function EvidenceButton({ path, of, isOpen, onToggle }: EvidenceButtonProps) {
  const words = useWords()
  const evidence = useEvidence(path)
  const grade = evidence.grade ?? 'estimate'
  const source = [evidence.source, evidence.date && words.format.date(evidence.date)]
    .filter(Boolean)
    .join(', ')
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <button
      type="button"
      className={styles.summary}
      aria-expanded={isOpen}
      title={[source, evidence.note].filter(Boolean).join('\n') || undefined}
      onClick={onToggle}
    >
      <Chevron aria-hidden className={styles.chevron} />
      <span className="visually-hidden">{words.editor.evidence.of(of)}</span>
      <Badge tone={grade === 'measured' || grade === 'published' ? 'accent' : 'quiet'}>
        {words.terms.grades[grade]}
      </Badge>
      <span className={styles.source}>{source || words.editor.evidence.noSource}</span>
    </button>
  )
}

function useEvidence(path: string): Evidence {
  const value = useCase(({ calculation }) => valueAt(calculation.businessCase, path))
  return typeof value === 'object' && value !== null ? value : {}
}
