import type { Catalogue } from './catalogue.ts'
import { formattersFor } from './format/formatters.ts'
import type { Language } from './language.ts'
import type { Words } from './nl/words.ts'

export function catalogueOf(language: Language, words: Words): Catalogue {
  return { ...words, language, format: formattersFor(language) }
}
