type Widths = readonly (readonly [width: number, letters: string])[]

/** The letters of Arial by their width in thousandths of the text size, and those of its bold. */
const REGULAR: Widths = [
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
const BOLD: Widths = [
  [278, ' ,./I\\ijl‘’\u00a0'],
  [333, '!()-:;[]`ft'],
  [389, '*r'],
  [500, 'z"“”'],
  [556, '#$0123456789J_acekvxys€–'],
  [584, '+<=>~−×±^'],
  [611, '?FLTZbdghnopqu'],
  [667, 'EPSVXY'],
  [722, '&ABCDHKNRU'],
  [778, 'GOQw'],
  [833, 'M'],
  [889, '%m'],
  [944, 'W'],
  [1000, '…—'],
  [975, '@'],
]

const widthsOf = (widths: Widths): ReadonlyMap<string, number> =>
  new Map(widths.flatMap(([width, letters]) => Array.from(letters).map((letter) => [letter, width] as const)))
const KNOWN = { regular: widthsOf(REGULAR), bold: widthsOf(BOLD) }

const OTHER = 722
/** From here on letters are as wide as they are high: Chinese, Japanese, pictures. */
const WIDE_FROM = 0x2e80
const WIDE = 1150
/** Programs differ by about so much in how wide they draw the same letters. */
const SPARE = 1.01

export interface TextStyle {
  /** In points. */
  readonly size: number
  readonly bold?: boolean | undefined
}

/** The width in points of a line of text in Arial, a little too wide rather than too narrow. */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  const known = bold ? KNOWN.bold : KNOWN.regular
  let width = 0
  for (const letter of text.normalize('NFC')) width += widthOf(letter, known)
  return (width * size * SPARE) / 1000
}

function widthOf(letter: string, known: ReadonlyMap<string, number>): number {
  const width = known.get(letter) ?? known.get(letter.normalize('NFD').slice(0, 1))
  return width ?? ((letter.codePointAt(0) ?? 0) >= WIDE_FROM ? WIDE : OTHER)
}
