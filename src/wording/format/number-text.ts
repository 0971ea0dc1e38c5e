import type { Decimal } from '../../quantity/decimal.ts'
import { fixedText } from '../../quantity/rounding.ts'

/** Writes exact text, never a float: `12345678901234567890.12` comes out to the last digit. */
export function writeDecimal(format: Intl.NumberFormat | undefined, value: Decimal, places: number): string {
  if (format === undefined) throw new RangeError(`No number is written with ${String(places)} decimals`)
  return withRealMinus(format.format(fixedText(value, places) as Intl.StringNumericLiteral))
}

/** A minus as wide as a plus and a digit, which no line is broken after, in the place of the hyphen that Intl writes. */
export function withRealMinus(text: string): string {
  return text.replace('-', '\u2212')
}

const MOST_PLACES = 12

/** Formats by number of decimals, made once: making one takes longer than a hundred times writing with it. */
export function decimalFormats(locale: string, trimmed: boolean): readonly Intl.NumberFormat[] {
  return Array.from(
    { length: MOST_PLACES + 1 },
    (_, places) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: trimmed ? 0 : places,
        maximumFractionDigits: places,
      }),
  )
}

export function euroFormat(locale: string, places: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  })
}
