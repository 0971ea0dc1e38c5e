import type { Catalogue } from './catalogue.ts'
import { catalogueOf } from './catalogue-of.ts'
import type { Language } from './language.ts'

const LOADS = {
  nl: async () => (await import('./nl/words.ts')).words,
  en: async () => (await import('./en/words.ts')).words,
} as const

const loaded = new Map<Language, Promise<Catalogue>>()

/** The words of one language, without those of the other; the same object each time. */
export function loadCatalogue(language: Language): Promise<Catalogue> {
  let words = loaded.get(language)
  if (words === undefined) {
    words = LOADS[language]().then((own) => catalogueOf(language, own))
    loaded.set(language, words)
    // What failed to load may be there at the next try.
    words.catch(() => loaded.delete(language))
  }
  return words
}
