import type { Calculation } from '../../engine/calculation.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { nameOfMeaning, type TermName } from '../../wording/name-of-meaning.ts'
import { termName } from '../../wording/term-text.ts'
import { type Explained, resolve } from './resolve.ts'

/** What the page of a path is called. */
export function pageName(words: Catalogue, calculation: Calculation, path: string): TermName {
  return nameOfExplained(words, calculation, resolve(calculation, path))
}

export function nameOfExplained(words: Catalogue, { businessCase }: Calculation, page: Explained): TermName {
  switch (page.kind) {
    case 'number':
      return termName(words, businessCase, page.explanation)
    case 'series': {
      const { subject } = page.statement
      const { about } = nameOfMeaning(words, businessCase, { key: 'netPresentValue', subject, column: null })
      return { title: words.explain.series[page.indicator], about, when: null }
    }
    case 'gone':
      return { title: words.explain.gone.title, about: null, when: null }
  }
}
