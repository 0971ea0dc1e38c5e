import { createPreferencesStore, type Preferences, THEMES } from '../state/preferences-store.ts'
import { LANGUAGES } from '../wording/language.ts'
import { recalled, remember } from './remembered.ts'
import { unkept } from './unkept.ts'

const LANGUAGE = 'language'
const THEME = 'theme'

export const preferences = createPreferencesStore(remembered())

/** Dutch unless someone chose otherwise, whatever the language of the browser. */
function remembered(): Preferences {
  const [language, theme] = [read(LANGUAGE), read(THEME)]
  return {
    language: LANGUAGES.find((each) => each === language) ?? 'nl',
    theme: THEMES.find((each) => each === theme) ?? 'system',
  }
}

export function prefer(chosen: Partial<Preferences>): void {
  preferences.setState(chosen)
  if (chosen.language !== undefined) write(LANGUAGE, chosen.language)
  if (chosen.theme !== undefined) write(THEME, chosen.theme)
}

/** Shows the language and the colours on the page itself, now and at each change. */
export function followPreferences(page: HTMLElement): void {
  const show = ({ language, theme }: Preferences) => {
    page.lang = language
    if (theme === 'system') delete page.dataset.theme
    else page.dataset.theme = theme
  }
  show(preferences.getState())
  preferences.subscribe(show)
}

function read(name: string): string | null {
  return unkept() === undefined ? recalled(name) : null
}

function write(name: string, value: string): void {
  if (unkept() === undefined) remember(name, value)
}
