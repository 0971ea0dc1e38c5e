import type { BusinessCase } from '../../domain/business-case.ts'
import { useWords } from '../words-context.ts'
import { evidenceAt } from './evidence-at.ts'
import styles from './explain.module.css'

interface InputSourceLineProps {
  readonly businessCase: BusinessCase
  readonly path: string
}

/** Grade and source of an input in one line, below its name. */
export function InputSourceLine({ businessCase, path }: InputSourceLineProps) {
  const words = useWords()
  const { grade, source } = evidenceAt(businessCase, { path, index: null })
  return (
    <span className={styles.sourceLine} data-cell={words.explain.source.source}>
      {words.terms.grades[grade]}: {source ?? words.explain.source.none}
    </span>
  )
}
