import { foundIn } from './found-in.js'
import { answerTo, openAsItIs } from './open-database.js'

const MAIN = 'baatwijzer'

/** Stores that hold no work of their own. */
const ABOUT = ['metadata', 'meta']

/**
 * Everything that can be saved, and what could not be read.
 * @typedef {object} ReadWork
 * @property {readonly import('./found-in.js').Found[]} found
 * @property {number} unreadable rows that the browser does not give
 * @property {readonly string[]} closed databases that cannot be opened
 */

/** @returns {Promise<ReadWork>} */
export async function readWork() {
  /** @type {import('./found-in.js').Found[]} */
  const found = []
  /** @type {string[]} */
  const closed = []
  let unreadable = 0
  for (const name of await databaseNames()) {
    try {
      const read = await readDatabase(name)
      found.push(...read.found)
      unreadable += read.unreadable
    } catch {
      closed.push(name)
    }
  }
  return { found, unreadable, closed }
}

/** The database of the app, and what a newer version set aside before it changed anything. */
async function databaseNames() {
  try {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
    return [MAIN, ...names.filter((name) => name.startsWith(`${MAIN}-before-`))]
  } catch {
    // A browser that does not tell which databases there are.
    return [MAIN]
  }
}

/** @param {string} database */
async function readDatabase(database) {
  const connection = await openAsItIs(database)
  /** @type {import('./found-in.js').Found[]} */
  const found = []
  if (connection === null) return { found, unreadable: 0 }
  try {
    /** @type {Map<unknown, unknown>} */
    const about = new Map()
    let unreadable = await eachRow(connection, 'metadata', (key, row) => about.set(key, row))
    for (const store of connection.objectStoreNames) {
      if (ABOUT.includes(store)) continue
      unreadable += await eachRow(connection, store, (key, row) => {
        const made = foundIn({ store, key, row, about, isBefore: database !== MAIN })
        if (made !== null) found.push(made)
      })
    }
    return { found, unreadable }
  } finally {
    connection.close()
  }
}

/**
 * Row by row: one that is damaged does not take the others along, and not all texts are in memory at once.
 * @param {IDBDatabase} connection
 * @param {string} name
 * @param {(key: unknown, row: unknown) => void} take
 * @returns {Promise<number>} how many cannot be read
 */
async function eachRow(connection, name, take) {
  if (!connection.objectStoreNames.contains(name)) return 0
  const store = connection.transaction(name, 'readonly').objectStore(name)
  let unreadable = 0
  for (const key of await answerTo(store.getAllKeys())) {
    try {
      take(key, await answerTo(store.get(key)))
    } catch {
      unreadable += 1
    }
  }
  return unreadable
}
