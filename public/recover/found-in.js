/** @type {Readonly<Record<string, 'case' | 'edit' | 'moment'>>} */
const KINDS = { cases: 'case', pending: 'edit', moments: 'moment' }

/**
 * Something that can be saved, whichever version of the app wrote it.
 * @typedef {object} Found
 * @property {'case' | 'edit' | 'moment' | 'other'} kind
 * @property {string} caseId
 * @property {string} name of the case
 * @property {string} label what the moment was called
 * @property {string} at when it was kept, or nothing
 * @property {boolean} isDeleted
 * @property {boolean} isBefore it stands beside the database, as it was before a newer version
 * @property {Blob} content the text as it was kept, or the whole row where there is no text in it
 */

/**
 * @typedef {object} Row
 * @property {string} store
 * @property {unknown} key
 * @property {unknown} row
 * @property {ReadonlyMap<unknown, unknown>} about what the database knows of each case
 * @property {boolean} isBefore
 */

/**
 * @param {Row} given
 * @returns {Found | null} null: no work, in a store that this page does not know
 */
export function foundIn({ store, key, row, about, isBefore }) {
  const kind = KINDS[store] ?? 'other'
  const text = textAt(row, 'text')
  if (kind === 'other' && text === '') return null
  const caseId = textAt(row, 'caseId') || textAt(row, 'id') || String(key)
  const known = about.get(caseId)
  return {
    kind,
    caseId,
    name: textAt(known, 'name') || textAt(at(row, 'summary'), 'name') || nameIn(text) || caseId,
    label: kind === 'case' ? '' : textAt(row, 'name'),
    at: textAt(row, 'savedAt') || textAt(row, 'at') || textAt(known, 'savedAt'),
    isDeleted: at(known, 'deletedAt') !== undefined,
    isBefore,
    content: new Blob([text || rowAsText(row)], { type: 'application/json' }),
  }
}

/**
 * @param {unknown} holder
 * @param {string} key
 * @returns {unknown}
 */
function at(holder, key) {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined
}

/**
 * @param {unknown} holder
 * @param {string} key
 */
function textAt(holder, key) {
  const value = at(holder, key)
  return typeof value === 'string' ? value : ''
}

/** @param {string} text of a case file, of any version */
function nameIn(text) {
  try {
    return textAt(at(JSON.parse(text), 'case'), 'name')
  } catch {
    return ''
  }
}

/** @param {unknown} row */
function rowAsText(row) {
  try {
    return JSON.stringify(row)
  } catch {
    return String(row)
  }
}
