import { useWords } from '../../screens/words-context.ts'
import styles from './frame.module.css'

export function Loading() {
  return (
    <p className={styles.loading} role="status">
      {useWords().app.loading}
    </p>
  )
}
