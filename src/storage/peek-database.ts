import { SCHEMA_KEY, SCHEMA_VERSION } from './case-database.ts'

/**
 * Which schema the database on this device has, found without changing anything: Dexie would add what it misses to a
 * newer database. Undefined: there is no database yet.
 */
export function peekDatabase(name: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    let isNew = false
    request.onupgradeneeded = () => {
      isNew = true
      // Leaves no empty database behind.
      request.transaction?.abort()
    }
    request.onerror = (event) => {
      event.preventDefault()
      if (isNew) resolve(undefined)
      else reject(request.error ?? new Error('the database cannot be opened'))
    }
    request.onsuccess = () => {
      const connection = request.result
      readSchema(connection)
        .then(resolve, reject)
        .finally(() => connection.close())
    }
  })
}

/** Our own number, or the one that follows from Dexie's (ten times ours) when that is higher. */
async function readSchema(connection: IDBDatabase): Promise<number> {
  const fromDexie = Math.floor(connection.version / 10)
  if (!connection.objectStoreNames.contains('meta')) return fromDexie
  const row = await readMeta(connection)
  if (row === undefined) return fromDexie
  return Math.max(fromDexie, schemaNumber(row))
}

function readMeta(connection: IDBDatabase): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = connection.transaction('meta', 'readonly').objectStore('meta').get(SCHEMA_KEY)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the database cannot be read'))
  })
}

/** What is no number was not written by us: taken as newer, so that it stays untouched. */
function schemaNumber(row: unknown): number {
  const isRow = typeof row === 'object' && row !== null && 'value' in row
  return isRow && typeof row.value === 'number' ? row.value : SCHEMA_VERSION + 1
}
