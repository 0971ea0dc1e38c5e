import type {
  DBCore,
  DBCoreGetRequest,
  DBCoreMutateRequest,
  DBCoreQueryRequest,
  DBCoreTransaction,
  Middleware,
} from 'dexie'

export type FaultName = 'QuotaExceededError' | 'UnknownError' | 'InvalidStateError' | 'AbortError'

export interface Faults {
  readonly middleware: Middleware<DBCore>
  /** Storage calls so far: transactions begun, reads, writes and commits. */
  calls(): number
  /** Lets the n-th call from now fail, and with `sticky` every one after it. */
  failAt(n: number, name: FaultName, sticky: boolean): void
  stop(): void
}

export function faults(): Faults {
  let count = 0
  let failsNow: (call: number) => FaultName | undefined = () => undefined
  const call = () => failsNow((count += 1))
  const guard = () => {
    const name = call()
    if (name !== undefined) throw new DOMException(`injected ${name}`, name)
  }
  return {
    middleware: { stack: 'dbcore', name: 'faults', create: (core) => failing(core, guard, call) },
    calls: () => count,
    failAt(n, name, sticky) {
      const from = count + n
      failsNow = (at) => (at === from || (sticky && at > from) ? name : undefined)
    },
    stop: () => (failsNow = () => undefined),
  }
}

function failing(core: DBCore, guard: () => void, call: () => FaultName | undefined): DBCore {
  return {
    ...core,
    transaction(stores, mode, options) {
      guard()
      const transaction = core.transaction(stores, mode, options)
      if (mode === 'readwrite') failCommitOn(transaction, call)
      return transaction
    },
    table(name) {
      const table = core.table(name)
      const before =
        <Request, Answer>(method: (request: Request) => Promise<Answer>) =>
        async (request: Request) => {
          guard()
          return method(request)
        }
      return {
        ...table,
        get: before((request: DBCoreGetRequest) => table.get(request)),
        query: before((request: DBCoreQueryRequest) => table.query(request)),
        mutate: before((request: DBCoreMutateRequest) => table.mutate(request)),
      }
    },
  }
}

/** Every request has succeeded, and then the commit itself fails: no request ever hears of it. */
function failCommitOn(transaction: DBCoreTransaction, call: () => FaultName | undefined): void {
  const finish: unknown = Reflect.get(transaction, '_markFinished')
  const abort: unknown = Reflect.get(transaction, '_abort')
  if (typeof finish !== 'function' || typeof abort !== 'function') throw new Error('another fake-indexeddb')
  const finished = () => {
    Reflect.set(transaction, '_markFinished', finish)
    const isAborted = Reflect.get(transaction, 'error') !== null
    const name = isAborted ? undefined : call()
    if (name === undefined) finish.call(transaction)
    else abort.call(transaction, name)
  }
  Reflect.set(transaction, '_markFinished', finished)
}
