import type { BusinessCase } from '../../domain/business-case.ts'
import { citizenNumbersInCase } from '../../domain/citizen-numbers-in-case.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { nameOfPlace } from '../../wording/name-of-place.ts'

const NAMED = 3

/** What to say of an opened case that seems to tell who a client is, with where that stands; null where it does not. */
export function privacyNotice(words: Catalogue, opened: BusinessCase): string | null {
  const { privacy } = words.app
  const places = [...new Set(citizenNumbersInCase(opened).map((path) => placeText(words, opened, path)))]
  if (places.length === 0) return null
  const more = places.length - NAMED
  return privacy.inFile([...places.slice(0, NAMED), ...(more > 0 ? [privacy.andMore(more)] : [])].join('; '))
}

/** The note and source of a number are found at the number. */
function placeText(words: Catalogue, opened: BusinessCase, path: string): string {
  const isOfNumber = path.startsWith('variants.') ? false : /\.(?:note|source)$/.test(path)
  const { title, about } = nameOfPlace(words, opened, isOfNumber ? path.replace(/\.\w+$/, '') : path)
  return [about, title].filter(Boolean).join(', ')
}
