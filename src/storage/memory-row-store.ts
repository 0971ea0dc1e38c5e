import { failureOf } from './failure.ts'
import type { RowStore, Rows, RowTable, UnkeptMode } from './row-store.ts'
import type { CaseRow, FileRow, MetadataRow, MetaRow, MomentRow, PendingRow, StepsRow } from './rows.ts'

/** For a browser that keeps nothing, for a guest and for work in files: the same transactions, gone with the page. */
export function memoryRowStore(mode: 'memory' | UnkeptMode): RowStore {
  const rows: Rows = {
    cases: memoryTable<CaseRow>((row) => row.id),
    metadata: memoryTable<MetadataRow>((row) => row.id),
    pending: memoryTable<PendingRow>((row) => row.key),
    moments: memoryTable<MomentRow>((row) => row.key),
    steps: memoryTable<StepsRow>((row) => row.caseId),
    files: memoryTable<FileRow>((row) => row.caseId),
    meta: memoryTable<MetaRow>((row) => row.key),
  }
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: (rows: Rows) => Promise<T>) => {
    const turn = last.then(() => work(rows)).catch(failureOf)
    last = turn
    return turn
  }
  return {
    mode,
    read: (_tables, work) => inTurn(work),
    write: (_tables, work) => inTurn(work),
    breakOff: () => undefined,
    writeAtOnce: () => undefined,
    reconnect: () => Promise.resolve(),
    onSuperseded: () => () => undefined,
    close: () => undefined,
  }
}

function memoryTable<Row>(keyOf: (row: Row) => string): RowTable<Row> {
  const kept = new Map<string, Row>()
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    all: () => Promise.resolve([...kept.values()]),
    startingWith: (prefix) => Promise.resolve(startingWith(kept, prefix)),
    put: (row) => Promise.resolve(kept.set(keyOf(row), row)),
    remove: (key) => Promise.resolve(kept.delete(key)),
  }
}

function startingWith<Row>(kept: ReadonlyMap<string, Row>, prefix: string): readonly Row[] {
  const found = [...kept].filter(([key]) => key.startsWith(prefix))
  return found.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}
