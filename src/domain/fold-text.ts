/** A text for comparing with what someone types: without accents and capitals. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}

/** Whether a folded text has every word of a query, in any order; each has those of an empty one. */
export function hasWordsOf(query: string): (folded: string) => boolean {
  const words = foldText(query).split(/\s+/)
  return (folded) => words.every((word) => folded.includes(word))
}
