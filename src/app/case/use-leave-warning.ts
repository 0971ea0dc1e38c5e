import { useEffect } from 'react'
import type { OpenedCase } from './use-opened-case.ts'

/** Asks before the page goes while what was edited should have been kept and is not. Where nothing is meant to be kept: useUnfiledWarning. */
export function useLeaveWarning({ autosave, store }: OpenedCase): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const status = autosave.status()
      const isEdited = store.getState().history.past.length > 0
      const isLost =
        status.kind === 'failed' ||
        (status.kind === 'conflict' && status.unsaved) ||
        (isEdited && ['memory-only', 'read-only'].includes(status.kind))
      if (isLost) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [autosave, store])
}
