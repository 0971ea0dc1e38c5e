const PATIENCE = 5000

/**
 * The database as it is: without a version number nothing is upgraded, and none is left behind where there was none.
 * @param {string} name
 * @returns {Promise<IDBDatabase | null>} null: there is none
 */
export async function openAsItIs(name) {
  const opening = open(name)
  try {
    return await within(opening)
  } catch (error) {
    // One that opens after all would stand in the way of the app.
    opening.then((connection) => connection?.close()).catch(() => undefined)
    throw error
  }
}

/**
 * @param {string} name
 * @returns {Promise<IDBDatabase | null>}
 */
function open(name) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    let isNew = false
    request.onupgradeneeded = () => {
      isNew = true
      request.transaction?.abort()
    }
    request.onerror = (event) => {
      event.preventDefault()
      if (isNew) resolve(null)
      else reject(request.error ?? new Error('the database cannot be opened'))
    }
    request.onsuccess = () => {
      const connection = request.result
      connection.onversionchange = () => connection.close()
      resolve(connection)
    }
  })
}

/**
 * The answer to one request; a request that fails does not break off the others.
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
export function answerTo(request) {
  return within(
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = (event) => {
        event.preventDefault()
        reject(request.error ?? new Error('the database cannot be read'))
      }
    }),
  )
}

/**
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
function within(work) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the database does not answer')), PATIENCE)
    work.then(resolve, reject).finally(() => clearTimeout(late))
  })
}
