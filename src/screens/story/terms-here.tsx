import { useState } from 'react'
import type { HelpTerm } from '../../wording/help/help-terms.ts'
import { useWords } from '../words-context.ts'
import styles from './terms-here.module.css'
import { useHelpWords } from './use-help-words.ts'

interface TermsHereProps {
  readonly terms: readonly HelpTerm[]
}

/** What the words on a page mean, folded away until someone asks. */
export function TermsHere({ terms }: TermsHereProps) {
  const { termsHere } = useWords().app
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      className={styles.here}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      data-screen-only
    >
      <summary>{termsHere}</summary>
      {isOpen ? <TermList terms={terms} /> : null}
    </details>
  )
}

function TermList({ terms }: TermsHereProps) {
  const help = useHelpWords()
  if (help === null) return null
  return (
    <dl className={styles.list}>
      {terms.map((term) => {
        const { title, text } = help.terms[term]
        return (
          <div key={term}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        )
      })}
    </dl>
  )
}
