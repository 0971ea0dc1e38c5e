import { useSyncExternalStore } from 'react'
import { Button } from '../ui/button.tsx'
import { applyUpdate, offlineState, subscribeOffline } from './offline.ts'
import styles from './offline-notice.module.css'

type OfflineNoticeProps = { updateText: string; applyText: string }

export function OfflineNotice({ updateText, applyText }: OfflineNoticeProps) {
  const state = useSyncExternalStore(subscribeOffline, offlineState)
  const updatable = state === 'update-waiting' || state === 'updated-elsewhere'
  return (
    <div
      role="status"
      data-offline={state}
      className={updatable ? styles.notice : undefined}
      data-screen-only
    >
      {updatable && (
        <>
          <p>{updateText}</p>
          <Button size="small" onClick={applyUpdate}>
            {applyText}
          </Button>
        </>
      )}
    </div>
  )
}
