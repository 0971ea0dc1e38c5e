type NumberProblem =
  | 'letters'
  | 'mixed-separators'
  | 'several-decimals'
  | 'too-large'
  | 'too-many-decimals'
  | 'group-of-three'
  | 'percent-sign'
  | 'range-or-date'
  | 'not-a-number'
  | 'below-minimum'
  | 'above-maximum'
  | 'not-whole'
  | 'required'

interface Details {
  readonly text: string
  readonly bound: string
}

const problems = {
  letters: ({ text }) => `“${text}” is geen getal. Typ alleen cijfers, zoals 1.234,50.`,
  'mixed-separators': ({ text }) =>
    `In “${text}” staan punten en komma's door elkaar. Typ bijvoorbeeld 1.234,50.`,
  'several-decimals': ({ text }) => `In “${text}” staat meer dan één komma. Typ bijvoorbeeld 1.234,50.`,
  'too-large': () => 'Dit getal is te lang. Typ hoogstens 13 cijfers voor de komma.',
  'too-many-decimals': () => 'Dit getal heeft te veel decimalen. Typ er hoogstens 12.',
  'group-of-three': ({ text }) =>
    `In “${text}” staat een punt op een vreemde plek. Punten staan tussen groepen van drie cijfers.`,
  'percent-sign': () => 'Hier hoort geen percentage. Typ het getal zonder %.',
  'range-or-date': ({ text }) => `“${text}” lijkt een datum of een reeks. Typ één getal.`,
  'not-a-number': ({ text }) => `“${text}” is niet te lezen als getal. Typ bijvoorbeeld 1.234,50.`,
  'below-minimum': ({ bound }) => `Dit is te laag. Het kleinste dat hier kan is ${bound}.`,
  'above-maximum': ({ bound }) => `Dit is te hoog. Het grootste dat hier kan is ${bound}.`,
  'not-whole': () => 'Hier hoort een heel getal, zonder komma.',
  required: () => 'Vul hier een getal in.',
} satisfies Record<NumberProblem, (details: Details) => string>

const echoes = {
  thousands: (reading: string) => `Gelezen als ${reading}, zonder decimalen.`,
  'three-decimals': (reading: string) => `Gelezen als ${reading}, met drie decimalen.`,
  sum: (reading: string) => `Uitkomst: ${reading}.`,
}

/** What the components of ui say by themselves. */
export const ui = {
  problem: (problem: NumberProblem, details: Details): string => problems[problem](details),
  echo: (echo: keyof typeof echoes, reading: string): string => echoes[echo](reading),
  close: 'Sluiten',
  cells: {
    copy: 'Kopieer als cellen',
    saveCsv: 'Bewaar als CSV',
    copied: 'Gekopieerd',
    notCopied: 'Kopiëren lukt hier niet',
  },
  figure: {
    showTable: 'Toon de tabel',
    showChart: 'Toon de grafiek',
    savePng: 'Bewaar als afbeelding (PNG)',
    saveSvg: 'Bewaar als vectorafbeelding (SVG)',
    notDrawn: 'De afbeelding is niet gemaakt',
    loading: 'De grafiek wordt getekend.',
  },
}
