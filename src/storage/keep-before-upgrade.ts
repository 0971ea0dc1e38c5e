import { SCHEMA_VERSION } from './case-database.ts'
import type { RowStore } from './row-store.ts'

/** Where a database of an older schema is copied to before it is changed. The recovery page knows these names. */
function nameOfCopy(name: string, schemaVersion: number): string {
  return `${name}-before-${schemaVersion + 1}`
}

/**
 * Copies every row of an older database beside it, before the first step changes anything. A copy that is there already, of an
 * upgrade that was broken off, is made anew. An upgrade only adds tables, in one transaction: a disk without room for a copy does not keep people from their work.
 */
export async function keepBeforeUpgrade(name: string, schemaVersion: number): Promise<void> {
  if (schemaVersion >= SCHEMA_VERSION) return
  const own = await opened(indexedDB.open(name))
  try {
    await copyInto(nameOfCopy(name, schemaVersion), own)
  } catch {
    await removed(nameOfCopy(name, schemaVersion))
  } finally {
    own.close()
  }
}

async function copyInto(name: string, own: IDBDatabase): Promise<void> {
  await removed(name)
  const tables = [...own.objectStoreNames]
  const request = indexedDB.open(name, 1)
  request.onupgradeneeded = () => {
    for (const table of tables) {
      const { keyPath } = own.transaction(table).objectStore(table)
      request.result.createObjectStore(table, { keyPath })
    }
  }
  const copy = await opened(request)
  try {
    for (const table of tables) await copyTable(own, copy, table)
  } finally {
    copy.close()
  }
}

/** Cases can be large: not all of them have to be in memory at once. */
const AT_ONCE = 50

async function copyTable(own: IDBDatabase, copy: IDBDatabase, table: string): Promise<void> {
  const keys = await opened(own.transaction(table).objectStore(table).getAllKeys())
  for (let n = 0; n < keys.length; n += AT_ONCE) {
    const range = IDBKeyRange.bound(keys[n], keys[Math.min(n + AT_ONCE, keys.length) - 1])
    const rows: readonly unknown[] = await opened(own.transaction(table).objectStore(table).getAll(range))
    const writing = copy.transaction(table, 'readwrite', { durability: 'strict' })
    for (const row of rows) writing.objectStore(table).put(row)
    await committed(writing)
  }
}

/** Copies older than this are of no use to anyone: what they held has been worked on since. */
const KEPT = 30 * 24 * 60 * 60 * 1000

const UPGRADED = 'upgradedAt'

export async function tellUpgraded(store: RowStore, now: string): Promise<void> {
  await store.write(['meta'], async (rows) => {
    await rows.meta.put({ key: UPGRADED, value: Date.parse(now) })
    return { kind: 'done' as const }
  })
}

/** Takes the copies away once the database has done well without them for a month. */
export async function dropOldCopies(store: RowStore, name: string, now: string): Promise<void> {
  const found = await store.read(['meta'], async (rows) => ({
    kind: 'read' as const,
    upgraded: await rows.meta.get(UPGRADED),
  }))
  if (found.kind === 'failed' || found.upgraded === undefined) return
  if (Date.parse(now) - found.upgraded.value < KEPT) return
  for (let version = 1; version < SCHEMA_VERSION; version += 1) await removed(nameOfCopy(name, version))
  await store.write(['meta'], async (rows) => {
    await rows.meta.remove(UPGRADED)
    return { kind: 'done' as const }
  })
}

function removed(name: string): Promise<unknown> {
  return opened(indexedDB.deleteDatabase(name))
}

function opened<T>(request: IDBRequest<T> | IDBOpenDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T)
    request.onerror = () => reject(request.error ?? new Error('the database cannot be read'))
  })
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('the copy was broken off'))
  })
}
