import { useSyncExternalStore } from 'react'
import { RefusedFile } from '../../screens/refused-file.tsx'
import styles from './arrivals.module.css'
import { dismissRefused, refusedFiles } from './refused-files.ts'

/** Files that were not opened, on a page that is not about files. */
export function RefusedOnTop() {
  const refused = useSyncExternalStore(refusedFiles.subscribe, refusedFiles.get)
  if (refused.length === 0) return null
  return (
    <div className={styles.refused}>
      {refused.map((each) => (
        <RefusedFile key={each.name} {...each} onDismiss={dismissRefused} />
      ))}
    </div>
  )
}
