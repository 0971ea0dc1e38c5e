import type { Decimal } from '../../quantity/decimal.ts'
import { fixedText } from '../../quantity/rounding.ts'

/** Writes exact text, never a float: `12345678901234567890.12` comes out to the last digit. */
export function writeDecimal(format: Intl.NumberFormat, value: Decimal, places: number): string {
  return withRealMinus(format.format(fixedText(value, places) as Intl.StringNumericLiteral))
}

/** A minus as wide as a plus and a digit, which no line is broken after, in the place of the hyphen that Intl writes. */
export function withRealMinus(text: string): string {
  return text.replace('-', '\u2212')
}

const MOST_PLACES = 12

/**
 * Made at its first use, and once: making a format takes longer than a hundred times writing with it, and a page without numbers
 * needs none.
 */
export function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** Formats by number of decimals. */
export function decimalFormats(locale: string, trimmed: boolean): (places: number) => Intl.NumberFormat {
  const formats = Array.from({ length: MOST_PLACES + 1 }, (_, places) =>
    onFirstUse(
      () =>
        new Intl.NumberFormat(locale, {
          minimumFractionDigits: trimmed ? 0 : places,
          maximumFractionDigits: places,
        }),
    ),
  )
  return (places) => {
    const format = formats[places]
    if (format === undefined) throw new RangeError(`No number is written with ${String(places)} decimals`)
    return format()
  }
}

export function euroFormat(locale: string, places: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  })
}

/** Millions in short: `€ 1,3 mln.` */
export function shortEuroFormat(locale: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  })
}
