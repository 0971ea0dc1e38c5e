import { useSyncExternalStore } from 'react'
import { applyUpdate, offlineState, subscribeOffline } from './offline.ts'

type OfflineNoticeProps = { updateText: string; applyText: string }

export function OfflineNotice({ updateText, applyText }: OfflineNoticeProps) {
  const state = useSyncExternalStore(subscribeOffline, offlineState)
  const updatable = state === 'update-waiting' || state === 'updated-elsewhere'
  return (
    <div role="status" data-offline={state}>
      {updatable && (
        <>
          <p>{updateText}</p>
          <button type="button" onClick={applyUpdate}>
            {applyText}
          </button>
        </>
      )}
    </div>
  )
}
