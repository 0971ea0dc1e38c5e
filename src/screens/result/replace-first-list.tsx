import type { ToReplace } from '../../wording/story/replace-first-text.ts'
import story from '../story/story.module.css'
import styles from './result.module.css'

interface ReplaceFirstListProps {
  readonly numbers: readonly ToReplace[]
  readonly isOrdered: boolean
  readonly onOpenField: ((inputPath: string) => void) | undefined
}

/** Numbers to look up; each leads to its field. */
export function ReplaceFirstList({ numbers, isOrdered, onOpenField }: ReplaceFirstListProps) {
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <List className={styles.replace}>
      {numbers.map(({ path, name, effect, note }) => (
        <li key={path}>
          {onOpenField === undefined ? (
            <span className={styles.replaceName}>{name}</span>
          ) : (
            <button type="button" className={story.source} onClick={() => onOpenField(path)}>
              {name}
            </button>
          )}
          {effect === null ? null : <span className={styles.replaceText}>{effect}</span>}
          {note === null ? null : <span className={styles.replaceText}>{note}</span>}
        </li>
      ))}
    </List>
  )
}
