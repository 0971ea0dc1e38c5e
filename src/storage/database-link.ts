import type { Dexie, Transaction } from 'dexie'
import { isNewerSchema, SCHEMA_VERSION } from './case-database.ts'
import { failureOf, type Failed } from './failure.ts'
import { peekDatabase } from './peek-database.ts'
import { within } from './within.ts'

/** Short enough to tell within two seconds that an edit is not kept. */
const PATIENCE = 1500

/** What commits can no longer be broken off: on a slow disk it is waited for, so that the answer is true. */
const COMMIT_PATIENCE = 15_000

/** The connection of this tab: heals when the browser dropped it, gives way when a newer version takes over. */
export class DatabaseLink {
  readonly #database: Dexie
  readonly #isOurs: boolean
  readonly #listeners = new Set<() => void>()
  #running: readonly Transaction[] = []
  #superseded = false
  #closed = false

  /** `isOurs`: opened with our schema, which must never meet a newer database. */
  constructor(database: Dexie, isOurs: boolean) {
    this.#database = database
    this.#isOurs = isOurs
    database.on('versionchange', (event) => {
      if (event.newVersion !== null) this.#supersede()
      database.close({ disableAutoOpen: false })
      // Dexie's own listener would write to the console.
      return false
    })
  }

  get superseded(): boolean {
    return this.#superseded
  }

  /** One transaction; with a fresh connection when this one turns out to be closed. */
  async transact<T>(
    mode: 'r' | 'rw',
    tables: readonly string[],
    work: () => Promise<T>,
  ): Promise<T | Failed> {
    const once = () => this.#once(mode, tables, work)
    const first = await settled(once)
    if (!('error' in first)) return first.value
    const isLost = failureOf(first.error).reason === 'closed' && !this.#superseded && !this.#closed
    if (!isLost) return failureOf(first.error)
    await this.reconnect()
    const second = await settled(once)
    return 'error' in second ? failureOf(second.error) : second.value
  }

  async reconnect(): Promise<void> {
    if (this.#closed) return
    try {
      this.#database.close({ disableAutoOpen: false })
      const schemaVersion = await within(PATIENCE, peekDatabase(this.#database.name))
      if (this.#isOurs && isNewerSchema(schemaVersion ?? SCHEMA_VERSION)) this.#supersede()
      else await within(PATIENCE, this.#database.open())
    } catch {
      // The next call on the database tells what is wrong.
    }
  }

  /** For good: it does not open again by itself. */
  close(): void {
    this.#closed = true
    this.#database.close()
  }

  onSuperseded(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Of what is under way nothing happens, except when its commit is. */
  breakOff(): void {
    this.#running.forEach(breakOff)
  }

  /** What was given up does not happen after all. */
  async #once<T>(mode: 'r' | 'rw', tables: readonly string[], work: () => Promise<T>): Promise<T> {
    const begun: Transaction[] = []
    let isGivenUp = false
    // Async, or Dexie loses sight of the transaction where work awaits functions of its own.
    const running = this.#database.transaction(mode, [...tables], async (transaction) => {
      if (isGivenUp) transaction.abort()
      begun.push(transaction)
      this.#running = [...this.#running.filter(({ active }) => active), transaction]
      return await work()
    })
    try {
      return await within(PATIENCE, running)
    } catch (error) {
      isGivenUp = true
      if (failureOf(error).reason !== 'timeout' || begun.every(breakOff)) throw error
      return await within(COMMIT_PATIENCE, running)
    }
  }

  #supersede(): void {
    this.#superseded = true
    for (const listener of [...this.#listeners]) listener()
  }
}

/** Whether it could still be broken off. */
function breakOff(transaction: Transaction): boolean {
  try {
    transaction.abort()
    return true
  } catch {
    return false
  }
}

type Settled<T> = { readonly value: T } | { readonly error: unknown }

async function settled<T>(work: () => PromiseLike<T>): Promise<Settled<T>> {
  try {
    return { value: await work() }
  } catch (error) {
    return { error }
  }
}
