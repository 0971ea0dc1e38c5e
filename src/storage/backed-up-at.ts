import type { RemoveOutcome } from './case-repository.ts'
import type { RowStore } from './row-store.ts'

const KEY = 'backedUpAt'

export async function readBackedUpAt(store: RowStore): Promise<string | null> {
  const read = await store.read(['meta'], async (rows) => ({
    kind: 'read' as const,
    row: await rows.meta.get(KEY),
  }))
  return read.kind === 'failed' || read.row === undefined ? null : new Date(read.row.value).toISOString()
}

export async function tellBackedUp(store: RowStore, at: string): Promise<RemoveOutcome> {
  return store.write(['meta'], async (rows) => {
    await rows.meta.put({ key: KEY, value: Date.parse(at) })
    return { kind: 'done' as const }
  })
}
