import type { ReactNode } from 'react'
import { ExplainContext } from './explain-context.ts'
import styles from './story.module.css'

interface ViewPageProps {
  readonly title: string
  readonly lead: string
  readonly onExplain: (path: string) => void
  readonly children: ReactNode
}

/** A view of a case: what it is called, what question it answers, and its sections; every number in it can be explained. */
export function ViewPage({ title, lead, onExplain, children }: ViewPageProps) {
  return (
    <ExplainContext value={onExplain}>
      <article aria-label={title} className={styles.page}>
        <header className={styles.head}>
          <h1>{title}</h1>
          <p className={styles.lead}>{lead}</p>
        </header>
        {children}
      </article>
    </ExplainContext>
  )
}
