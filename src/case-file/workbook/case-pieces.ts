const LONGEST_PIECE = 32_000

/** More than any case within the limits has. */
export const MOST_PIECES = 1_000

/**
 * The text of a case in pieces that each fit in a cell. They end where a line does, so that a program may take away the space
 * around a text and the case is still the same.
 */
export function casePieces(text: string): readonly string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length; at += pieces.at(-1)?.length ?? text.length)
    pieces.push(text.slice(at, pieceEnd(text, at)))
  return pieces
}

function pieceEnd(text: string, start: number): number {
  const furthest = start + LONGEST_PIECE
  if (furthest >= text.length) return text.length
  const line = text.lastIndexOf('\n', furthest - 1) + 1
  if (line > start) return line
  // Half a character of two is no text that a file can hold.
  return /[\uD800-\uDBFF]/.test(text[furthest - 1] ?? '') ? furthest - 1 : furthest
}
