import type { MetadataRow } from './rows.ts'

/** What local storage remembers of a case, so that a database that comes back empty is noticed. */
export interface ManifestEntry {
  readonly id: string
  readonly name: string
  readonly revision: number
  readonly savedAt: string
}

export interface Manifest {
  entries(): readonly ManifestEntry[]
  put(entry: ManifestEntry): void
  remove(id: string): void
}

/** A key per case: two tabs that write at the same time cannot undo each other. Never in the way of keeping cases. */
export function manifestIn(storage: Storage | undefined, name: string): Manifest {
  const prefix = `${name}/case/`
  return {
    entries: () => quietly(() => readEntries(storage, prefix)) ?? [],
    put({ id, name, revision, savedAt }) {
      quietly(() => storage?.setItem(prefix + id, JSON.stringify({ name, revision, savedAt })))
    },
    remove(id) {
      quietly(() => storage?.removeItem(prefix + id))
    },
  }
}

export function browserStorage(): Storage | undefined {
  return quietly(() => globalThis.localStorage)
}

export interface MissingCase {
  readonly id: string
  readonly name: string
  readonly savedAt: string
  readonly kind: 'gone' | 'older' | 'unreachable'
}

/** Cases that were kept here and are not in the database, or not in their last revision. */
export function missingCases(
  entries: readonly ManifestEntry[],
  rows: readonly MetadataRow[],
): readonly MissingCase[] {
  const revisions = new Map(rows.map(({ id, revision }) => [id, revision]))
  return entries
    .filter(({ id, revision }) => (revisions.get(id) ?? 0) < revision)
    .map(({ id, name, savedAt }) => ({ id, name, savedAt, kind: revisions.has(id) ? 'older' : 'gone' }))
}

function readEntries(storage: Storage | undefined, prefix: string): readonly ManifestEntry[] {
  const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '')
  return keys
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => parseEntry(key.slice(prefix.length), storage?.getItem(key) ?? ''))
}

function parseEntry(id: string, text: string): readonly ManifestEntry[] {
  const value = quietly((): unknown => JSON.parse(text))
  if (typeof value !== 'object' || value === null) return []
  if (!('name' in value && 'revision' in value && 'savedAt' in value)) return []
  const { name, revision, savedAt } = value
  if (typeof name !== 'string' || typeof revision !== 'number' || typeof savedAt !== 'string') return []
  return [{ id, name, revision, savedAt }]
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
