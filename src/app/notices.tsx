import { useSyncExternalStore } from 'react'
import { createNoticeStore } from '../state/notice-store.ts'
import { useWords } from '../screens/words-context.ts'
import { ToastRegion } from '../ui/toast-region.tsx'

export const notices = createNoticeStore()

const LASTS = 8000

/** What the app has to say, at the bottom of the page. */
export function Notices() {
  const words = useWords()
  const told = useSyncExternalStore(notices.subscribe, notices.getState)
  return (
    <ToastRegion
      label={words.app.notices}
      onDismiss={notices.dismiss}
      toasts={told.map(({ id, text, tone, undo, cancel }) => ({
        id,
        text,
        tone,
        // What went wrong stays until it is read: who looked elsewhere would not know that nothing happened.
        lasts: cancel || tone === 'negative' ? undefined : LASTS,
        action: cancel
          ? { label: words.app.cancel, run: cancel }
          : undo && { label: words.home.undo, run: undo },
      }))}
    />
  )
}
