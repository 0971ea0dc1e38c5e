import { catalogueOf } from './catalogue-of.ts'
import { words as en } from './en/words.ts'
import type { Formatters } from './format/formatters.ts'
import type { Language } from './language.ts'
import { type Words, words as nl } from './nl/words.ts'

/** The words and the notation of a language. */
export interface Catalogue extends Words {
  readonly language: Language
  readonly format: Formatters
}

const catalogues: Readonly<Record<Language, Catalogue>> = {
  nl: catalogueOf('nl', nl),
  en: catalogueOf('en', en),
}

/** Either language at once, for who is not in a hurry to start; the same object each time. A page loads one: see load-catalogue.ts. */
export function catalogue(language: Language): Catalogue {
  return catalogues[language]
}
