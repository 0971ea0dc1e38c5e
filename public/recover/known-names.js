const PREFIX = 'baatwijzer/case/'

/**
 * A case that was kept in this browser, as local storage remembers it beside the database.
 * @typedef {{ readonly id: string, readonly name: string, readonly at: string }} Known
 */

/** @returns {readonly Known[]} */
export function knownNames() {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
    return keys.map((key) => known(key.slice(PREFIX.length), localStorage.getItem(key) ?? ''))
  } catch {
    return []
  }
}

/**
 * @param {string} id
 * @param {string} text
 * @returns {Known}
 */
function known(id, text) {
  const { name, savedAt } = parsed(text)
  return { id, name: typeof name === 'string' ? name : id, at: typeof savedAt === 'string' ? savedAt : '' }
}

/**
 * @param {string} text
 * @returns {{ readonly name?: unknown, readonly savedAt?: unknown }}
 */
function parsed(text) {
  try {
    /** @type {unknown} */
    const value = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
