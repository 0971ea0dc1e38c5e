import { element } from './recover/element.js'
import { knownNames } from './recover/known-names.js'
import { readWork } from './recover/read-work.js'
import { showWork } from './recover/show-work.js'
import { words } from './recover/words.js'

const work = place('work')
const told = place('told')

/** @param {string} id */
function place(id) {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`recover.html has no element with id ${id}`)
  return found
}

/** @param {string} key */
function remembered(key) {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** @returns {'nl' | 'en'} what was chosen in the app, or else what the browser speaks */
function firstLanguage() {
  const chosen = remembered('baatwijzer-language') ?? navigator.language
  return chosen.startsWith('nl') ? 'nl' : 'en'
}

/** @param {string} text */
function tell(text) {
  told.textContent = text
}

async function start() {
  let language = firstLanguage()
  /** @type {import('./recover/show-work.js').Work | null} */
  let found = null
  const show = () => {
    const text = words[language]
    document.documentElement.lang = language
    document.title = text.title
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.dataset.language === language))
    if (found === null) work.replaceChildren(element('h1', {}, text.title), element('p', {}, text.looking))
    else work.replaceChildren(...showWork(found, text, language, tell))
  }
  const buttons = [...document.querySelectorAll('button')]
  for (const button of buttons) {
    button.addEventListener('click', () => {
      language = button.dataset.language === 'nl' ? 'nl' : 'en'
      tell('')
      show()
    })
  }
  show()
  found = { ...(await readWork()), known: knownNames() }
  show()
}

const theme = remembered('baatwijzer-theme')
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme

// Another site that frames this one could steal clicks.
if (window.top === window.self) void start()
else document.body.textContent = `${words.nl.framed} ${words.en.framed}`
