import { Dexie, type Table } from 'dexie'
import type { CaseRow, MetadataRow, MetaRow, PendingRow } from './rows.ts'

/** Our own number. Dexie opens a newer database with older code without an error, so Dexie's number guards nothing. */
export const SCHEMA_VERSION = 1
export const SCHEMA_KEY = 'schemaVersion'

export class CaseDatabase extends Dexie {
  declare readonly cases: Table<CaseRow, string>
  declare readonly metadata: Table<MetadataRow, string>
  declare readonly pending: Table<PendingRow, string>
  declare readonly meta: Table<MetaRow, string>

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
    this.version(SCHEMA_VERSION).stores({ cases: 'id', metadata: 'id', pending: 'key', meta: 'key' })
  }
}

/** What is no number counts as newer too. */
export function isNewerSchema(version: number): boolean {
  return !(version <= SCHEMA_VERSION)
}
