import { type TextStyle, textWidth } from './text-width.ts'

/** The height of a line as a part of the text size. */
export const LINE = 1.2
const ELLIPSIS = '…'

/** A text in the size in which it fits its place. */
export interface FittedText {
  readonly text: string
  readonly size: number
  readonly lines: number
}

export interface TextRoom {
  readonly width: number
  readonly height: number
  /** The sizes that may be used, the nicest first. */
  readonly sizes: readonly [number, ...number[]]
  readonly bold?: boolean
}

/** What breaks a line or has no width; a space that must not be broken is none of these. */
const BREAKS = /[\p{Cc}\u2028\u2029 ]+/gu

/** One line, without the breaks and runs of spaces that a text box would keep. */
export function oneLine(text: string): string {
  return text.replace(BREAKS, ' ').trim()
}

/** The first size in which a text fits without breaking a word; at the last one it is cut off after as many words as there is room for. */
export function fitText(text: string, { width, height, sizes, bold }: TextRoom): FittedText {
  const flat = oneLine(text)
  for (const size of sizes) {
    const lines = linesOf(flat, width, { size, bold }).length
    const isWhole = flat.split(' ').every((word) => textWidth(word, { size, bold }) <= width)
    if (isWhole && lines * size * LINE <= height) return { text: flat, size, lines }
  }
  const size = Math.min(...sizes)
  const most = Math.max(1, Math.floor(height / (size * LINE)))
  const cut = cutToLines(flat, width, { size, bold }, most)
  return { text: cut, size, lines: linesOf(cut, width, { size, bold }).length }
}

/** A text of at most so many lines. */
export function cutToLines(text: string, width: number, style: TextStyle, most: number): string {
  const flat = oneLine(text)
  const lines = linesOf(flat, width, style)
  if (lines.length <= most) return flat
  const kept = lines.slice(0, most)
  const last = cutToWidth(`${kept.at(-1) ?? ''} ${ELLIPSIS}`, width, style)
  return [...kept.slice(0, -1), last].join(' ')
}

/** A text of one line: what does not fit becomes an ellipsis. */
export function cutToWidth(text: string, width: number, style: TextStyle): string {
  const flat = oneLine(text)
  if (textWidth(flat, style) <= width) return flat
  const letters = Array.from(flat.replace(new RegExp(` ?${ELLIPSIS}$`), ''))
  let [fits, tooMany] = [0, letters.length]
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (textWidth(letters.slice(0, middle).join('') + ELLIPSIS, style) <= width) fits = middle
    else tooMany = middle
  }
  return letters.slice(0, fits).join('').trimEnd() + ELLIPSIS
}

/** A text broken at its spaces; a word that is too long for a line is broken anywhere, as office programs do. */
export function linesOf(text: string, width: number, style: TextStyle): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of oneLine(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, style) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = breakWord(word, width, style, lines)
  }
  return [...lines, line]
}

/** Whole lines of a long word are added to the lines; what is left of it begins the next. */
function breakWord(word: string, width: number, style: TextStyle, lines: string[]): string {
  let rest = ''
  for (const letter of word) {
    if (rest !== '' && textWidth(rest + letter, style) > width) {
      lines.push(rest)
      rest = ''
    }
    rest += letter
  }
  return rest
}
