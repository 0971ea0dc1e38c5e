import type { ReactNode } from 'react'
import type { HelpTerm } from '../../wording/help/help-terms.ts'
import { ExplainContext } from './explain-context.ts'
import styles from './story.module.css'
import { TermsHere } from './terms-here.tsx'

interface ViewPageProps {
  readonly title: string
  readonly lead: string
  /** What is explained on the page itself. */
  readonly terms?: readonly HelpTerm[] | undefined
  readonly onExplain: (path: string) => void
  readonly children: ReactNode
}

/** A view of a case: what it is called, what question it answers, and its sections; every number in it can be explained. */
export function ViewPage({ title, lead, terms, onExplain, children }: ViewPageProps) {
  return (
    <ExplainContext value={onExplain}>
      <article aria-label={title} className={styles.page}>
        <header className={styles.head}>
          <h1>{title}</h1>
          <p className={styles.lead}>{lead}</p>
          {terms === undefined ? null : <TermsHere terms={terms} />}
        </header>
        {children}
      </article>
    </ExplainContext>
  )
}
