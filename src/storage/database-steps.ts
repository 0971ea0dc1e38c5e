/** A change of the database, named for what it adds. A step is never changed once it was released; a row is never taken away. */
export interface DatabaseStep {
  readonly name: string
  /** The tables that are new, with their key, in Dexie's notation. */
  readonly stores: Readonly<Record<string, string>>
}

/** The n-th step makes schema n. */
export const DATABASE_STEPS: readonly DatabaseStep[] = [
  { name: 'cases', stores: { cases: 'id', metadata: 'id', pending: 'key', meta: 'key' } },
  { name: 'moments and steps', stores: { moments: 'key', steps: 'caseId' } },
  { name: 'files', stores: { files: 'caseId' } },
]
