import { useEffect } from 'react'
import { hasUnfiled } from './filings.ts'
import { unkept } from './unkept.ts'

/** Where the page is all that keeps a case: asks before the page goes while one was changed and is in no file. */
export function useUnfiledWarning(): void {
  useEffect(() => {
    if (unkept() === undefined) return
    const warn = (event: BeforeUnloadEvent) => {
      if (hasUnfiled()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
}
