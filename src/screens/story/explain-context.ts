import { createContext, use } from 'react'

/** Opens the derivation of a number, by its path; given once, used by every number on the page. */
export const ExplainContext = createContext<(path: string) => void>(() => undefined)

export function useExplain(): (path: string) => void {
  return use(ExplainContext)
}
