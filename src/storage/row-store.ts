import type { Failed } from './failure.ts'
import type { CaseRow, FileRow, MetadataRow, MetaRow, MomentRow, PendingRow, StepsRow } from './rows.ts'

export interface RowTable<Row> {
  get(key: string): PromiseLike<Row | undefined>
  all(): PromiseLike<readonly Row[]>
  /** In the order of their keys. */
  startingWith(prefix: string): PromiseLike<readonly Row[]>
  put(row: Row): PromiseLike<unknown>
  remove(key: string): PromiseLike<unknown>
}

export interface Rows {
  readonly cases: RowTable<CaseRow>
  readonly metadata: RowTable<MetadataRow>
  readonly pending: RowTable<PendingRow>
  readonly moments: RowTable<MomentRow>
  readonly steps: RowTable<StepsRow>
  readonly files: RowTable<FileRow>
  readonly meta: RowTable<MetaRow>
}

export type TableName = keyof Rows
export type ReadOnly = { readonly kind: 'read-only' }
/** Nothing is kept because someone wants that, or because what they make is meant to be in files. */
export type UnkeptMode = 'guest' | 'file-only'
/** `memory`: nothing is kept because the browser keeps nothing. */
export type KeepingMode = 'durable' | 'read-only' | 'memory' | UnkeptMode

/** Where rows are kept. `write` gives its answer after the commit; when it fails nothing of it has happened. */
export interface RowStore {
  readonly mode: KeepingMode
  read<T>(tables: readonly TableName[], work: (rows: Rows) => Promise<T>): Promise<T | Failed>
  write<T>(tables: readonly TableName[], work: (rows: Rows) => Promise<T>): Promise<T | ReadOnly | Failed>
  /** For a page that is going away: what is unfinished would take the last write along. */
  breakOff(): void
  /** For a page that is going away: hands the row over before it returns. */
  writeAtOnce(row: PendingRow): void
  reconnect(): Promise<void>
  /** Called just before the connection closes for a newer version in another tab. */
  onSuperseded(listener: () => void): () => void
  close(): void
}
