import type { ui as nl } from '../nl/ui.ts'

type Problem = Parameters<typeof nl.problem>[0]
type Details = Parameters<typeof nl.problem>[1]
type Echo = Parameters<typeof nl.echo>[0]

const problems = {
  letters: ({ text }) => `“${text}” is not a number. Type digits only, such as 1,234.50.`,
  'mixed-separators': ({ text }) => `“${text}” mixes points and commas. Type for instance 1,234.50.`,
  'several-decimals': ({ text }) => `“${text}” has more than one decimal point. Type for instance 1,234.50.`,
  'too-large': () => 'This number is too long. Type at most 13 digits before the point.',
  'too-many-decimals': () => 'This number has too many decimals. Type at most 12.',
  'group-of-three': ({ text }) =>
    `“${text}” has a comma in an odd place. Commas stand between groups of three digits.`,
  'percent-sign': () => 'No percentage belongs here. Type the number without %.',
  'range-or-date': ({ text }) => `“${text}” looks like a date or a range. Type one number.`,
  'not-a-number': ({ text }) => `“${text}” cannot be read as a number. Type for instance 1,234.50.`,
  'below-minimum': ({ bound }) => `This is too low. The least that fits here is ${bound}.`,
  'above-maximum': ({ bound }) => `This is too high. The most that fits here is ${bound}.`,
  'not-whole': () => 'A whole number belongs here, without decimals.',
  required: () => 'Type a number here.',
} satisfies Record<Problem, (details: Details) => string>

const echoes = {
  thousands: (reading: string) => `Read as ${reading}, without decimals.`,
  'three-decimals': (reading: string) => `Read as ${reading}, with three decimals.`,
  sum: (reading: string) => `Outcome: ${reading}.`,
} satisfies Record<Echo, (reading: string) => string>

export const ui = {
  problem: (problem: Problem, details: Details): string => problems[problem](details),
  echo: (echo: Echo, reading: string): string => echoes[echo](reading),
  close: 'Close',
  cells: {
    copy: 'Copy as cells',
    saveCsv: 'Save as CSV',
    copied: 'Copied',
    notCopied: 'Copying does not work here',
  },
  figure: {
    showTable: 'Show the table',
    showChart: 'Show the chart',
    savePng: 'Save as image (PNG)',
    saveSvg: 'Save as vector image (SVG)',
    notDrawn: 'The image was not made',
    loading: 'The chart is being drawn.',
  },
} satisfies typeof nl
