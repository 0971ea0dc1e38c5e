import { useMemo, useSyncExternalStore } from 'react'
import type { CaseVersion } from '../../screens/report/version-context.ts'
import type { Autosave } from '../../storage/autosave.ts'
import { now } from '../clock.ts'

/** The version of the case that is on the screen: the one that is kept, or one of now. */
export function useCaseVersion(autosave: Autosave): CaseVersion {
  const status = useSyncExternalStore(autosave.subscribe, autosave.status)
  return useMemo(
    () =>
      status.kind === 'saved'
        ? { revision: status.revision, at: status.savedAt }
        : { revision: null, at: now() },
    [status],
  )
}
