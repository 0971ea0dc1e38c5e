import { Dexie } from 'dexie'
import { CaseDatabase, isNewerSchema, SCHEMA_VERSION } from './case-database.ts'
import { dexieRowStore } from './dexie-row-store.ts'
import { failureOf } from './failure.ts'
import { keepBeforeUpgrade, tellUpgraded } from './keep-before-upgrade.ts'
import { memoryRowStore } from './memory-row-store.ts'
import { peekDatabase } from './peek-database.ts'
import type { RowStore, UnkeptMode } from './row-store.ts'
import { within } from './within.ts'

/** An open that neither succeeds nor fails happens (full disk, another tab in the middle of an upgrade). */
const OPEN_PATIENCE = 3000

export type UnavailableReason = 'absent' | 'refused' | 'timeout' | 'blocked-by-other-tab' | 'failed'

export type StorageState =
  | { readonly kind: 'ready' }
  | { readonly kind: UnkeptMode }
  | { readonly kind: 'read-only-newer'; readonly schemaVersion: number }
  | { readonly kind: 'unavailable'; readonly reason: UnavailableReason; readonly detail: string }

export interface Connection {
  readonly state: StorageState
  readonly store: RowStore
}

/** Copying many cases takes its time; nobody works meanwhile. */
const COPY_PATIENCE = 120_000

/** Opens the database; in a browser that has none, or keeps it shut, the work goes on in memory. */
export async function connect(name: string, now: string): Promise<Connection> {
  const waiting = { isBlocked: false }
  let opening: Promise<Connection> | undefined
  try {
    const schemaVersion = (await within(OPEN_PATIENCE, peekDatabase(name))) ?? SCHEMA_VERSION
    await within(COPY_PATIENCE, keepBeforeUpgrade(name, schemaVersion))
    opening = open(name, now, schemaVersion, waiting)
    return await within(OPEN_PATIENCE, opening)
  } catch (error) {
    // One that opens after all would let two stores live side by side.
    opening?.then(({ store }) => store.close()).catch(() => undefined)
    return unavailable(reasonOf(error, waiting.isBlocked), failureOf(error).detail)
  }
}

export function unavailable(reason: UnavailableReason, detail: string): Connection {
  return { state: { kind: 'unavailable', reason, detail }, store: memoryRowStore('memory') }
}

async function open(
  name: string,
  now: string,
  schemaVersion: number,
  waiting: { isBlocked: boolean },
): Promise<Connection> {
  const isNewer = isNewerSchema(schemaVersion)
  const database = isNewer ? databaseAsItIs(name) : new CaseDatabase(name)
  database.on('blocked', () => {
    waiting.isBlocked = true
    return false
  })
  await database.open()
  const store = dexieRowStore(database, isNewer ? 'read-only' : 'durable')
  if (schemaVersion < SCHEMA_VERSION) await tellUpgraded(store, now)
  return { state: isNewer ? { kind: 'read-only-newer', schemaVersion } : { kind: 'ready' }, store }
}

/** Without a schema of ours Dexie takes the one it finds, and changes nothing. */
function databaseAsItIs(name: string): Dexie {
  return new Dexie(name, { indexedDB, IDBKeyRange, autoOpen: false, cache: 'disabled' })
}

function reasonOf(error: unknown, isBlocked: boolean): UnavailableReason {
  if (!hasIndexedDb()) return 'absent'
  if (isBlocked) return 'blocked-by-other-tab'
  const name = error instanceof Error ? error.name : ''
  if (name === 'TimeoutError') return 'timeout'
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'refused' : 'failed'
}

function hasIndexedDb(): boolean {
  try {
    const found: unknown = Reflect.get(globalThis, 'indexedDB')
    return found !== undefined
  } catch {
    // Reading the property itself is refused where storage is blocked: it is there.
    return true
  }
}
