import type { CaseRepository } from './case-repository.ts'
import type { Committed } from './committed.ts'
import { connect, unavailable, type Connection, type StorageState } from './connect.ts'
import { settlePending } from './kept-copies.ts'
import { dropOldCopies } from './keep-before-upgrade.ts'
import { makeCaseRepository } from './make-case-repository.ts'
import {
  browserStorage,
  manifestIn,
  missingCases,
  type Manifest,
  type ManifestEntry,
  type MissingCase,
} from './manifest.ts'
import { readMetadata } from './read-cases.ts'
import { purgeCases } from './remove-case.ts'
import { memoryRowStore } from './memory-row-store.ts'
import type { UnkeptMode } from './row-store.ts'
import type { MetadataRow } from './rows.ts'
import { openTabChannel, type TabChannel } from './tab-channel.ts'

export interface OpenStorageOptions {
  readonly now: string
  readonly name?: string
  /** Nothing of this device is read, and nothing is left on it. */
  readonly unkept?: UnkeptMode | undefined
}

export interface OpenedStorage {
  readonly state: StorageState
  readonly repository: CaseRepository
  readonly tabs: TabChannel
  /** Not empty: the browser has lost work. Never to be shown as a first visit. */
  readonly missing: readonly MissingCase[]
  /** The user has been told; otherwise it is told again at the next opening. */
  acknowledgeMissing(): void
  close(): void
}

export async function openStorage({
  now,
  name = 'baatwijzer',
  unkept,
}: OpenStorageOptions): Promise<OpenedStorage> {
  if (unkept !== undefined) return unkeptStorage(unkept)
  const manifest = manifestIn(browserStorage(), name)
  // Before the database is read: a case that another tab adds in between must not look lost.
  const entries = manifest.entries()
  const tabs = openTabChannel(name)
  const onCommitted = (committed: Committed) => tellCommitted(committed, manifest, tabs)
  const { connection, rows } = await connectAndRead(name, now)
  const { state, store } = connection
  // What comes after would make the database anew.
  tabs.listen(({ kind }) => {
    if (kind === 'wiped') store.close()
  })
  if (state.kind === 'ready') {
    repairManifest(manifest, entries, rows)
    await settlePending(store, onCommitted)
    await purgeCases(store, now)
    await dropOldCopies(store, name, now)
  }
  const missing = state.kind === 'unavailable' ? entries.map(unreachable) : missingCases(entries, rows)
  return {
    state,
    repository: makeCaseRepository(store, store.mode === 'durable' ? onCommitted : () => undefined),
    tabs,
    missing,
    acknowledgeMissing() {
      if (state.kind !== 'ready') return
      // What is still there, in an older revision, comes in again at the next opening.
      for (const { id } of missing) manifest.remove(id)
    },
    close() {
      store.close()
      tabs.close()
    },
  }
}

function unkeptStorage(kind: UnkeptMode): OpenedStorage {
  const store = memoryRowStore(kind)
  return {
    state: { kind },
    repository: makeCaseRepository(store, () => undefined),
    tabs: { tell: () => undefined, listen: () => () => undefined, close: () => undefined },
    missing: [],
    acknowledgeMissing: () => undefined,
    close: () => undefined,
  }
}

/** A database that opens but cannot be read is no database. */
async function connectAndRead(
  name: string,
  now: string,
): Promise<{ readonly connection: Connection; readonly rows: readonly MetadataRow[] }> {
  const connection = await connect(name, now)
  const read = await readMetadata(connection.store)
  if (read.kind === 'read') return { connection, rows: read.rows }
  connection.store.close()
  return { connection: unavailable('failed', read.detail), rows: [] }
}

function tellCommitted(committed: Committed, manifest: Manifest, tabs: TabChannel): void {
  if (committed.kind === 'deleted') {
    manifest.remove(committed.id)
    tabs.tell({ kind: 'deleted', id: committed.id, revision: 0, session: '' })
    return
  }
  manifest.put(committed)
  const { kind, id, revision, session } = committed
  tabs.tell({ kind, id, revision, session })
}

/** Cases that the manifest does not know (local storage was emptied), and deleted ones that it still has. */
function repairManifest(
  manifest: Manifest,
  entries: readonly ManifestEntry[],
  rows: readonly MetadataRow[],
): void {
  const known = new Set(entries.map(({ id }) => id))
  for (const row of rows) {
    if (row.deletedAt !== undefined) manifest.remove(row.id)
    else if (!known.has(row.id)) manifest.put(row)
  }
}

function unreachable({ id, name, savedAt }: ManifestEntry): MissingCase {
  return { id, name, savedAt, kind: 'unreachable' }
}
