import { createContext } from 'react'
import type { Opened } from '../case-file/opened.ts'
import type { BusinessCase } from '../domain/business-case.ts'

/** What a view of a case may do with other cases; the app wires it to files and to storage. */
export interface CaseFiles {
  /** Reads a file as a case. Nothing is kept, and nothing is replaced. Null where the user called it off. */
  readonly open: (file: File) => Promise<Opened | null>
  /** Keeps a new case on this device; false where that failed. */
  readonly keepNew: (businessCase: BusinessCase) => Promise<boolean>
  /** The other cases on this device. */
  readonly others: () => Promise<readonly { readonly id: string; readonly name: string }[]>
  /** A case on this device as it is kept; null where it cannot be read. */
  readonly load: (id: string) => Promise<BusinessCase | null>
}

const NO_FILES: CaseFiles = {
  open: () => Promise.resolve({ ok: false, refusals: [] }),
  keepNew: () => Promise.resolve(false),
  others: () => Promise.resolve([]),
  load: () => Promise.resolve(null),
}

export const CaseFilesContext = createContext<CaseFiles>(NO_FILES)
