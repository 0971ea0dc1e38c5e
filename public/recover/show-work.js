import { caseList } from './case-list.js'
import { button, element } from './element.js'
import { loadAnew } from './load-anew.js'
import { rescueFile, saveFile } from './save-file.js'

/**
 * @typedef {import('./words.js').Words} Words
 * @typedef {import('./read-work.js').ReadWork & { readonly known: readonly import('./known-names.js').Known[] }} Work
 * @typedef {import('./case-list.js').Telling} Telling
 */

/**
 * What was found, from the latest to the oldest, with a way to save each of it.
 * @param {Work} work
 * @param {Words} words
 * @param {string} language
 * @param {(text: string) => void} tell
 */
export function showWork(work, words, language, tell) {
  const telling = { words, tell, when: whenIn(language, words) }
  return [
    element('h1', {}, words.title),
    element('p', { class: 'intro' }, words.intro),
    ...problemsOf(work, words),
    ...everythingOf(work, telling),
    ...knownOf(work, telling),
    anewOf(telling),
  ]
}

/**
 * @param {Work} work
 * @param {Words} words
 */
function problemsOf({ closed, unreadable, found }, words) {
  const texts = [
    ...(closed.length > 0 ? [words.closed] : []),
    ...(unreadable > 0 ? [words.unreadable(unreadable)] : []),
    ...(found.length + closed.length === 0 ? [words.nothing] : []),
  ]
  return texts.map((text) => element('p', { class: 'problem', role: 'alert' }, text))
}

/**
 * @param {Work} work
 * @param {Telling} telling
 */
function everythingOf({ found }, telling) {
  if (found.length === 0) return []
  const { words } = telling
  const cases = found.filter(({ kind }) => kind === 'case').length
  const saveAll = () => {
    const name = 'baatwijzer-rescue.json'
    void rescueFile(found).then((file) => {
      saveFile(file, name)
      telling.tell(words.saved(name))
    })
  }
  return [
    element(
      'div',
      { class: 'all' },
      element('p', {}, words.found(cases, found.length - cases)),
      button(words.saveAll, saveAll, { class: 'primary' }),
    ),
    caseList(found, telling),
  ]
}

/**
 * @param {Work} work
 * @param {Telling} telling
 */
function knownOf({ known, found }, { words, when }) {
  const here = new Set(found.map(({ caseId }) => caseId))
  const lost = known.filter(({ id }) => !here.has(id))
  if (lost.length === 0) return []
  return [
    element('h2', {}, words.known.title),
    element('p', {}, words.known.text),
    element(
      'ul',
      { class: 'known' },
      ...lost.map(({ name, at }) => element('li', {}, `${name}, ${when(at)}`)),
    ),
  ]
}

/** @param {Telling} telling */
function anewOf({ words: { anew }, tell }) {
  const load = () => {
    void loadAnew().then((outcome) => {
      if (outcome === 'unreachable') tell(anew.unreachable)
    })
  }
  return element(
    'section',
    { class: 'anew' },
    element('h2', {}, anew.title),
    element('p', {}, anew.text),
    element('p', { class: 'ways' }, button(anew.apply, load), element('a', { href: './' }, anew.toApp)),
  )
}

/**
 * @param {string} language
 * @param {Words} words
 */
function whenIn(language, words) {
  const format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  })
  /** @param {string} at */
  return (at) =>
    Number.isNaN(Date.parse(at)) ? words.unknownTime : words.savedAt(format.format(new Date(at)))
}
