import { StorySection } from '../story/story-section.tsx'
import { useWords } from '../words-context.ts'
import styles from './workshop.module.css'

/** The keys of the room, for who leads it. */
export function KeyList() {
  const { title, lead, list } = useWords().views.workshop.keys
  return (
    <StorySection title={title} lead={lead}>
      <dl className={styles.keys}>
        {list.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </StorySection>
  )
}
