import { useEffect } from 'react'
import type { OpenedCase } from './use-opened-case.ts'

/** Asks before the page goes while what was edited is kept nowhere. */
export function useLeaveWarning({ autosave, store }: OpenedCase): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const status = autosave.status()
      const isEdited = store.getState().history.past.length > 0
      const isLost =
        status.kind === 'failed' ||
        (status.kind === 'conflict' && status.unsaved) ||
        (isEdited && ['memory-only', 'guest', 'read-only'].includes(status.kind))
      if (isLost) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [autosave, store])
}
