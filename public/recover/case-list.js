import { button, element } from './element.js'
import { fileNameOf, saveFile } from './save-file.js'

/**
 * @typedef {import('./found-in.js').Found} Found
 *
 * How things are said, and where what was just done is told.
 * @typedef {object} Telling
 * @property {import('./words.js').Words} words
 * @property {(at: string) => string} when
 * @property {(text: string) => void} tell
 */

/**
 * @param {readonly Found[]} found
 * @param {Telling} telling
 */
export function caseList(found, telling) {
  return element('ul', { class: 'cases' }, ...groupsOf(found).map((group) => groupItem(group, telling)))
}

/**
 * What belongs to one case, together; the case that was saved last comes first.
 * @param {readonly Found[]} found
 */
function groupsOf(found) {
  const latestFirst = [...found].sort((one, other) => other.at.localeCompare(one.at))
  /** @type {Map<string, Found[]>} */
  const groups = new Map()
  for (const each of latestFirst) groups.set(each.caseId, [...(groups.get(each.caseId) ?? []), each])
  return [...groups.values()]
}

/**
 * @param {readonly Found[]} group
 * @param {Telling} telling
 */
function groupItem(group, telling) {
  const moments = group.filter(({ kind }) => kind === 'moment')
  const others = group.filter(({ kind }) => kind !== 'moment')
  const folded =
    moments.length === 0
      ? []
      : [
          element(
            'details',
            {},
            element('summary', {}, telling.words.moments(moments.length)),
            ...moments.map((each) => line(each, telling)),
          ),
        ]
  const name = group.find(({ kind }) => kind === 'case') ?? group[0]
  return element(
    'li',
    {},
    element('h2', {}, name?.name ?? ''),
    ...others.map((each) => line(each, telling)),
    ...folded,
  )
}

/**
 * @param {Found} found
 * @param {Telling} telling
 */
function line(found, { words, when, tell }) {
  const { kind, label, at, isDeleted, isBefore, name } = found
  const facts = [
    ...(kind === 'case' ? [] : [label || words.kinds[kind]]),
    when(at),
    ...(isDeleted && kind === 'case' ? [words.deleted] : []),
    ...(isBefore ? [words.before] : []),
  ].join(', ')
  const save = () => {
    const file = fileNameOf(found)
    saveFile(found.content, file)
    tell(words.saved(file))
  }
  return element(
    'div',
    { class: 'line', 'data-kind': kind },
    element('p', {}, facts),
    button(words.save, save, { 'aria-label': `${words.save}: ${name}, ${facts}` }),
  )
}
