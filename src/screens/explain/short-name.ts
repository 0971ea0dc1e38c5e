import type { BusinessCase } from '../../domain/business-case.ts'
import type { Term } from '../../engine/graph/explanation.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { termName } from '../../wording/term-text.ts'

/** The name of a term within an explanation: what it shares with the explained number need not be said again. */
export function shortName(words: Catalogue, c: BusinessCase, term: Term, within: Term): string {
  const name = termName(words, c, term)
  const outer = termName(words, c, within)
  const about = name.about === outer.about ? null : name.about
  const when = name.when === outer.when ? null : name.when
  const extra = [about, when].filter((part) => part !== null)
  return extra.length === 0 ? name.title : `${name.title} (${extra.join(', ')})`
}
