import { browserStorage } from './manifest.ts'
import type { OpenedStorage } from './open-storage.ts'
import { within } from './within.ts'

/** `blocked`: another tab holds on to the data, and does not let go by itself. */
export type WipeOutcome = { readonly kind: 'done' } | { readonly kind: 'blocked' | 'failed' }

const PATIENCE = 3000

/** Takes away all that this program keeps on this device: every database, and what local storage remembers. Other tabs let go. */
export async function wipeStorage(opened: OpenedStorage, name: string): Promise<WipeOutcome> {
  opened.tabs.tell({ kind: 'wiped', id: '', revision: 0, session: '' })
  opened.close()
  try {
    for (const database of await databasesOf(name)) await within(PATIENCE, removed(database))
    forget(name)
    return { kind: 'done' }
  } catch (error) {
    return { kind: error instanceof Error && error.name === 'TimeoutError' ? 'blocked' : 'failed' }
  }
}

/** With the copies that were made before an upgrade. */
async function databasesOf(name: string): Promise<readonly string[]> {
  const found = await indexedDB.databases()
  return found.flatMap(({ name: each = '' }) => (each === name || each.startsWith(`${name}-`) ? [each] : []))
}

function removed(database: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(database)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error ?? new Error('the database cannot be removed'))
  })
}

function forget(name: string): void {
  const storage = browserStorage()
  const keys = Array.from({ length: storage?.length ?? 0 }, (_, n) => storage?.key(n) ?? '')
  const ours = keys.filter((each) => each.startsWith(`${name}-`) || each.startsWith(`${name}/`))
  for (const key of ours) storage?.removeItem(key)
}
