import type { Term } from '../../engine/graph/explanation.ts'
import { SHAPING } from '../../engine/method/method-case.ts'
import type { Catalogue } from '../catalogue.ts'
import type { HelpWords } from '../nl/help.ts'
import { termText } from '../term-text.ts'

/**
 * The name of a term in a formula as it holds for every case: what it is, without its line, and its year only by where that lies from
 * the year of the outcome.
 * @param of what the formula is of
 */
export function methodTerm(words: Catalogue, help: HelpWords, term: Term, of: Term): string {
  if (term.meaning !== null) {
    const { title } = words.meanings[term.meaning.key]
    const when = yearOf(help, term.meaning.column, of.meaning?.column ?? null)
    return when === null ? title : `${title} (${when})`
  }
  const field = term.place?.field ?? SHAPING[term.value.toString()]
  return field === undefined ? termText(words, term) : words.fields[field].label
}

/** Null where the year goes without saying. */
function yearOf({ method }: HelpWords, column: number | null, outcome: number | null): string | null {
  if (column === null || column === outcome) return null
  if (outcome === null) return method.ofYear
  if (column === outcome - 1) return method.yearBefore
  if (column === outcome + 1) return method.yearAfter
  return column < outcome ? method.earlier : method.later
}
