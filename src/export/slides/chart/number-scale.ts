import { textWidth } from '../layout/text-width.ts'

export type Scale = 'one' | 'thousand' | 'million' | 'billion'

const SCALES: readonly { readonly scale: Scale; readonly from: number; readonly by: number }[] = [
  { scale: 'billion', from: 1e11, by: 1e9 },
  { scale: 'million', from: 1e8, by: 1e6 },
  { scale: 'thousand', from: 1e5, by: 1e3 },
  { scale: 'one', from: 0, by: 1 },
]
/** Values at bars are written in full as long as they fit. */
const LABELS_IN_FULL = 1e9

const COMMAS: Readonly<Record<Scale, string>> = { one: '', thousand: ',', million: ',,', billion: ',,,' }

/** How many of a unit one number along the axis stands for, so that large amounts stay short. */
export function scaleOf(values: readonly number[]): Scale {
  const most = Math.max(0, ...values.map(Math.abs))
  return SCALES.find(({ from }) => most >= from)?.scale ?? 'one'
}

/** The same for values that are written at bars. */
export function labelScaleOf(values: readonly number[]): Scale {
  return values.every((value) => Math.abs(value) < LABELS_IN_FULL) ? 'one' : scaleOf(values)
}

/** By how much a number is divided before it is written. */
export function divisor(scale: Scale): number {
  return SCALES.find((one) => one.scale === scale)?.by ?? 1
}

/** Of languages in number formats; programs that do not heed them write numbers as the computer is set. */
const LANGUAGES: Readonly<Record<string, string>> = { 'nl-NL': '[$-413]', 'en-GB': '[$-809]' }

/** Whole numbers with separators, and a minus as wide as a digit. */
export function numberFormat(scale: Scale, locale: string): string {
  const digits = `#,##0${COMMAS[scale]}`
  const language = LANGUAGES[locale] ?? ''
  return `${language}${digits};${language}"−"${digits}`
}

/** Room in points for the widest number along an axis; a round number may have one digit more. */
export function axisNumberWidth(values: readonly number[], scale: Scale, size: number): number {
  const most = Math.max(1, ...values.map(Math.abs)) / divisor(scale)
  return textWidth(`−${wholeText(most * 2)}`, { size })
}

/** About what a number looks like, to measure it. */
export function wholeText(value: number): string {
  const digits = Math.max(1, Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1)
  return '0'.repeat(digits) + '.'.repeat(Math.floor((digits - 1) / 3)) + (value < 0 ? '−' : '')
}
