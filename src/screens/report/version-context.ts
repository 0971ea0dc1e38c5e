import { createContext, use } from 'react'

/** Which version of the case is on the screen. */
export interface CaseVersion {
  /** Of the case as it is kept; null where the version on the screen is not kept yet, or not at all. */
  readonly revision: number | null
  /** When it was kept, or else now. */
  readonly at: string
}

export const VersionContext = createContext<CaseVersion | null>(null)

export function useVersion(): CaseVersion {
  const version = use(VersionContext)
  if (version === null) throw new Error('VersionContext is missing above this component.')
  return version
}
