/** The word that was probably meant: the nearest one within a third of its length, at least one letter. */
export function suggestion(typed: string, words: readonly string[]): string | undefined {
  if (typed.length > 64) return undefined
  const near = words
    .map((word) => ({ word, distance: distance(typed.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, distance: steps }) => steps <= Math.max(1, Math.floor(word.length / 3)))
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.word
}

/** Number of letters to add, drop, change, or swap with a neighbour, to get from one word to the other. */
function distance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, n) => n)
  for (let row = 1; row <= from.length; row++) {
    const next = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      const steps = [
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        ...(swapped ? [(beforeLast[column - 2] ?? 0) + 1] : []),
      ]
      next.push(Math.min(...steps))
    }
    beforeLast = last
    last = next
  }
  return last[to.length] ?? 0
}
