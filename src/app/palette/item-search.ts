import { foldText } from '../../domain/fold-text.ts'

/** A place to go to, or something to do. */
export interface PaletteItem {
  readonly key: string
  readonly label: string
  /** What it belongs to, or what kind of thing it is. */
  readonly where: string
  /** The keys that do it without the palette. */
  readonly keys?: string | undefined
  readonly run: () => void
}

/**
 * Every word of the query must occur in an item. What is the query comes first, then what begins with it, then what has a word that does, then
 * what has it anywhere in its own name; for the rest in the order given.
 */
export function itemSearch(items: readonly PaletteItem[]): (query: string) => readonly PaletteItem[] {
  const folded = items.map((item) => {
    const label = foldText(item.label)
    return { item, label, text: `${label}\n${foldText(item.where)}` }
  })
  return (query) => {
    const whole = foldText(query).trim()
    const words = whole.split(/\s+/)
    return folded
      .filter(({ text }) => words.every((word) => text.includes(word)))
      .map(({ item, label }) => ({ item, rank: rankOf(label, whole, words) }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ item }) => item)
  }
}

function rankOf(label: string, whole: string, words: readonly string[]): number {
  if (label === whole) return 0
  if (label.startsWith(whole)) return 1
  const own = label.split(/[^\p{L}\p{N}]+/u)
  if (words.every((word) => own.some((each) => each.startsWith(word)))) return 2
  return words.every((word) => label.includes(word)) ? 3 : 4
}
