import { useSyncExternalStore } from 'react'
import { useWords } from '../screens/words-context.ts'
import { Button } from '../ui/button.tsx'
import { applyUpdate, offlineState, type OfflineState, subscribeOffline } from './offline.ts'
import styles from './offline-notice.module.css'

const RENEWABLE: readonly OfflineState[] = ['update-waiting', 'updated-elsewhere', 'part-missing']

/** What a reload on the user's click would mend. */
export function OfflineNotice() {
  const { update } = useWords().app
  const state = useSyncExternalStore(subscribeOffline, offlineState)
  const renewable = RENEWABLE.includes(state)
  return (
    <div
      role="status"
      data-offline={state}
      className={renewable ? styles.notice : undefined}
      data-screen-only
    >
      {renewable && (
        <>
          <p>{state === 'part-missing' ? update.partMissing : update.text}</p>
          <Button size="small" onClick={applyUpdate}>
            {update.apply}
          </Button>
        </>
      )}
    </div>
  )
}
