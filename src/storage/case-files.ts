import type { RemoveOutcome } from './case-repository.ts'
import type { RowStore } from './row-store.ts'
import type { FileRow } from './rows.ts'

export async function fileOf(store: RowStore, id: string): Promise<FileRow | null> {
  const read = await store.read(['files'], async (rows) => ({
    kind: 'read' as const,
    row: await rows.files.get(id),
  }))
  return read.kind === 'failed' ? null : (read.row ?? null)
}

export async function keepFile(store: RowStore, row: FileRow): Promise<RemoveOutcome> {
  return store.write(['files'], async (rows) => {
    await rows.files.put(row)
    return { kind: 'done' as const }
  })
}
