import { useEffect } from 'react'
import type { CaseStore } from '../../state/case-store.ts'

/** Another view begins at its top, unless someone is on the way to a field in it. */
export function useTopOfPage(store: CaseStore, view: string | null): void {
  useEffect(() => {
    if (store.getState().goingTo === null) window.scrollTo(0, 0)
  }, [store, view])
}
