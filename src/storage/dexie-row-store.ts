import type { Dexie, Table } from 'dexie'
import { isNewerSchema, SCHEMA_KEY, SCHEMA_VERSION } from './case-database.ts'
import { DatabaseLink } from './database-link.ts'
import type { ReadOnly, RowStore, Rows, RowTable } from './row-store.ts'
import type { CaseRow, FileRow, MetadataRow, MetaRow, MomentRow, PendingRow, StepsRow } from './rows.ts'

/** An opened database as a row store. The refusal to write to a newer schema is decided inside each transaction. */
export function dexieRowStore(database: Dexie, mode: 'durable' | 'read-only'): RowStore {
  const link = new DatabaseLink(database, mode === 'durable')
  const rows = rowsOf(database)
  return {
    mode,
    read: (tables, work) => link.transact('r', tables, () => work(rows)),
    async write(tables, work) {
      if (mode === 'read-only' || link.superseded) return { kind: 'read-only' }
      return link.transact('rw', [...tables, 'meta'], () => guarded(database, () => work(rows)))
    },
    breakOff: () => link.breakOff(),
    writeAtOnce(row) {
      if (mode === 'durable') putAndCommit(database, row)
    },
    reconnect: () => link.reconnect(),
    onSuperseded: (listener) => link.onSuperseded(listener),
    close: () => link.close(),
  }
}

async function guarded<T>(database: Dexie, work: () => Promise<T>): Promise<T | ReadOnly> {
  const meta: Table<MetaRow, string> = database.table('meta')
  const stored = await meta.get(SCHEMA_KEY)
  if (stored !== undefined && isNewerSchema(stored.value)) return { kind: 'read-only' }
  if (stored?.value !== SCHEMA_VERSION) await meta.put({ key: SCHEMA_KEY, value: SCHEMA_VERSION })
  return work()
}

/**
 * One put on the connection that is already open, and a commit: a page that goes away gets no further turn, so anything
 * that waits for an answer in between (a Dexie transaction does) is lost on reload and navigation. So is this put, one
 * time in four (measured in Chromium), when the page leaves another transaction unfinished: hence breakOff before it.
 */
function putAndCommit(database: Dexie, row: PendingRow): void {
  try {
    const transaction = database.backendDB().transaction('pending', 'readwrite')
    transaction.objectStore('pending').put(row)
    transaction.commit()
  } catch {
    // No connection: the failed saves have been told already, and nothing else can be done in this turn.
  }
}

function rowsOf(database: Dexie): Rows {
  return {
    get cases() {
      return rowTable<CaseRow>(database.table('cases'))
    },
    get metadata() {
      return rowTable<MetadataRow>(database.table('metadata'))
    },
    get pending() {
      return rowTable<PendingRow>(database.table('pending'))
    },
    get moments() {
      return rowTable<MomentRow>(database.table('moments'))
    },
    get steps() {
      return rowTable<StepsRow>(database.table('steps'))
    },
    get files() {
      return rowTable<FileRow>(database.table('files'))
    },
    get meta() {
      return rowTable<MetaRow>(database.table('meta'))
    },
  }
}

function rowTable<Row>(table: Table<Row, string>): RowTable<Row> {
  return {
    get: (key) => table.get(key),
    all: () => table.toArray(),
    startingWith: (prefix) => table.where(':id').startsWith(prefix).toArray(),
    put: (row) => table.put(row),
    remove: (key) => table.delete(key),
  }
}
