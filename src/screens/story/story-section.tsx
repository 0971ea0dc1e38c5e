import { useId, type ReactNode } from 'react'
import styles from './story.module.css'

interface StorySectionProps {
  readonly title: string
  readonly lead: string
  /** Wide tables lie on paper in landscape. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

export function StorySection({ title, lead, isWide = false, children }: StorySectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section} data-wide={isWide || undefined}>
      <header className={styles.sectionHead}>
        <h2 id={id}>{title}</h2>
        <p className={styles.lead}>{lead}</p>
      </header>
      {children}
    </section>
  )
}
