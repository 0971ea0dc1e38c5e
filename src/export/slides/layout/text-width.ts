/** The letters of Arial by their width in thousandths of the text size; letters that are not here are given the widest of their kind. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [222, 'ijl‘’'],
  [278, ' !,./:;I[\\]ft\u00a0'],
  [333, '()-`r"“”'],
  [389, '*'],
  [469, '^'],
  [500, 'Jcksvxyz'],
  [556, '#$0123456789?L_abdeghnopqu€–'],
  [584, '+<=>~−×±'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '…—'],
  [1015, '@'],
]

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
)
const OTHER = 722
/** From here on letters are as wide as they are high: Chinese, Japanese, pictures. */
const WIDE_FROM = 0x2e80
const WIDE = 1150
/** Bold letters are wider; so many times at most, over a line of text. */
const BOLD = 1.09

export interface TextStyle {
  /** In points. */
  readonly size: number
  readonly bold?: boolean | undefined
}

/** The width in points of a line of text in Arial, a little too wide rather than too narrow. */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  let width = 0
  for (const letter of text.normalize('NFC')) width += widthOf(letter)
  return (width * size * (bold ? BOLD : 1)) / 1000
}

function widthOf(letter: string): number {
  const known = WIDTH_OF.get(letter) ?? WIDTH_OF.get(letter.normalize('NFD').slice(0, 1))
  return known ?? ((letter.codePointAt(0) ?? 0) >= WIDE_FROM ? WIDE : OTHER)
}
