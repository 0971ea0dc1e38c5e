/** Breaks a text between words into lines of at most about `width` characters; the last of `most` lines is cut short. */
export function wrapWords(text: string, width: number, most = 3): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const kept = lines
    .slice(0, most)
    .map((line) => (line.length > width + 2 ? `${line.slice(0, width)}…` : line))
  const end = kept.at(-1)
  if (lines.length > most && end !== undefined) kept[kept.length - 1] = end.endsWith('…') ? end : `${end}…`
  return kept
}
