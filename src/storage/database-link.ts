import type { Dexie, Transaction } from 'dexie'
import { isNewerSchema, SCHEMA_VERSION } from './case-database.ts'
import { failureOf, type Failed } from './failure.ts'
import { peekDatabase } from './peek-database.ts'
import { within } from './within.ts'

/** Short enough to tell within two seconds that an edit is not kept; a late commit after it does no harm. */
const PATIENCE = 1500

/** The connection of this tab: heals when the browser dropped it, gives way when a newer version takes over. */
export class DatabaseLink {
  readonly #database: Dexie
  readonly #isOurs: boolean
  readonly #listeners = new Set<() => void>()
  #running: readonly Transaction[] = []
  #superseded = false

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
    const once = () =>
      this.#database.transaction(mode, [...tables], (transaction) => this.#run(transaction, work))
    const first = await settled(once)
    if (!('error' in first)) return first.value
    if (failureOf(first.error).reason !== 'closed' || this.#superseded) return failureOf(first.error)
    await this.reconnect()
    const second = await settled(once)
    return 'error' in second ? failureOf(second.error) : second.value
  }

  async reconnect(): Promise<void> {
    try {
      this.#database.close({ disableAutoOpen: false })
      const schemaVersion = await within(PATIENCE, peekDatabase(this.#database.name))
      if (this.#isOurs && isNewerSchema(schemaVersion ?? SCHEMA_VERSION)) this.#supersede()
      else await within(PATIENCE, this.#database.open())
    } catch {
      // The next call on the database tells what is wrong.
    }
  }

  onSuperseded(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Of what is under way nothing happens, except when its commit is. */
  breakOff(): void {
    for (const transaction of this.#running) {
      try {
        transaction.abort()
      } catch {
        // Its commit is under way.
      }
    }
  }

  #run<T>(transaction: Transaction, work: () => Promise<T>): Promise<T> {
    this.#running = [...this.#running.filter(({ active }) => active), transaction]
    return work()
  }

  #supersede(): void {
    this.#superseded = true
    for (const listener of [...this.#listeners]) listener()
  }
}

type Settled<T> = { readonly value: T } | { readonly error: unknown }

async function settled<T>(work: () => PromiseLike<T>): Promise<Settled<T>> {
  try {
    return { value: await within(PATIENCE, work()) }
  } catch (error) {
    return { error }
  }
}
