import { foldText, hasWordsOf } from '../domain/fold-text.ts'
import type { CaseSummary } from './case-repository.ts'

/** Folds the texts once, so that each key only compares. Every word must occur in name, organisation or tags. */
export function caseSearch(cases: readonly CaseSummary[]): (query: string) => readonly CaseSummary[] {
  const folded = cases.map((summary) => ({ summary, text: foldText(textOf(summary)) }))
  return (query) => {
    const hasWords = hasWordsOf(query)
    return folded.filter(({ text }) => hasWords(text)).map(({ summary }) => summary)
  }
}

function textOf({ name, organisation, tags }: CaseSummary): string {
  return [name, organisation, ...tags].join('\n')
}
