import { createContext } from 'react'
import type { BusinessCase } from '../domain/business-case.ts'

/** A version of the case that can be gone back to; `headline` as it was then. */
export interface ListedMoment {
  readonly key: string
  readonly kind: 'quarter' | 'day' | 'take-over' | 'restore' | 'migration' | 'named'
  readonly name: string
  readonly at: string
  readonly headline: Readonly<Record<string, string>>
}

/** The earlier versions of the open case; the app wires it to storage. Nothing rejects. */
export interface CaseHistory {
  /** Newest first; null where they cannot be read. */
  readonly list: () => Promise<readonly ListedMoment[] | null>
  /** Keeps the version that is on the screen under a name. */
  readonly keep: (name: string) => Promise<boolean>
  /** Keeps the version that is on the screen before something that changes much at once. */
  readonly keepBefore: (kind: 'take-over' | 'restore') => Promise<boolean>
  readonly open: (key: string) => Promise<BusinessCase | null>
  readonly drop: (key: string) => Promise<boolean>
  /** To the view in which two versions are compared. */
  readonly showCompare: () => void
}

const NO_HISTORY: CaseHistory = {
  list: () => Promise.resolve([]),
  keep: () => Promise.resolve(false),
  keepBefore: () => Promise.resolve(false),
  open: () => Promise.resolve(null),
  drop: () => Promise.resolve(false),
  showCompare: () => undefined,
}

export const CaseHistoryContext = createContext<CaseHistory>(NO_HISTORY)
