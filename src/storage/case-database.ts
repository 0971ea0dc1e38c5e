import { Dexie, type Table } from 'dexie'
import { DATABASE_STEPS } from './database-steps.ts'
import type { CaseRow, FileRow, MetadataRow, MetaRow, MomentRow, PendingRow, StepsRow } from './rows.ts'

/** Our own number. Dexie opens a newer database with older code without an error, so Dexie's number guards nothing. */
export const SCHEMA_VERSION = DATABASE_STEPS.length
export const SCHEMA_KEY = 'schemaVersion'

export class CaseDatabase extends Dexie {
  declare readonly cases: Table<CaseRow, string>
  declare readonly metadata: Table<MetadataRow, string>
  declare readonly pending: Table<PendingRow, string>
  declare readonly meta: Table<MetaRow, string>
  declare readonly moments: Table<MomentRow, string>
  declare readonly steps: Table<StepsRow, string>
  declare readonly files: Table<FileRow, string>

  constructor(name: string) {
    super(name, {
      indexedDB: globalThis.indexedDB,
      IDBKeyRange: globalThis.IDBKeyRange,
      autoOpen: false,
      // The cache answers before the commit.
      cache: 'disabled',
      // 'Saved' means on disk, also when the power goes.
      chromeTransactionDurability: 'strict',
    })
    DATABASE_STEPS.forEach(({ stores }, n) => this.version(n + 1).stores(stores))
  }
}

/** What is no number counts as newer too. */
export function isNewerSchema(version: number): boolean {
  return !(version <= SCHEMA_VERSION)
}
