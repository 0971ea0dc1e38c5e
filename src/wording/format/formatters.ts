import { Decimal } from '../../quantity/decimal.ts'
import { roundHalfAway } from '../../quantity/rounding.ts'
import { units as enUnits } from '../en/units.ts'
import { type Language, LOCALES } from '../language.ts'
import { units as nlUnits } from '../nl/units.ts'
import { dateText } from './date-text.ts'
import {
  decimalFormats,
  euroFormat,
  onFirstUse,
  shortEuroFormat,
  withRealMinus,
  writeDecimal,
} from './number-text.ts'
import { quantityWriter } from './quantity-text.ts'

/** How numbers are written for people. Rounding is half away from zero, and zero has no sign. */
export type Formatters = ReturnType<typeof formattersFor>

const MILLION = 1_000_000
/** From here on a large figure no longer fits where it stands. */
const LONG = 100 * MILLION

export function formattersFor(language: Language) {
  const locale = LOCALES[language]
  const units = language === 'nl' ? nlUnits : enUnits
  const euros = onFirstUse(() => euroFormat(locale, 0))
  const cents = onFirstUse(() => euroFormat(locale, 2))
  const short = onFirstUse(() => shortEuroFormat(locale))
  const lists = onFirstUse(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const axis = onFirstUse(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }))

  const fixed = decimalFormats(locale, false)
  const free = decimalFormats(locale, true)

  const number = (value: Decimal, places = 0): string => writeDecimal(fixed(places), value, places)
  /** At most so many decimals, and none that are zero. */
  const trimmed = (value: Decimal, places: number): string => writeDecimal(free(places), value, places)
  const percent = (value: Decimal, places = 1): string => `${trimmed(value.times(100), places)}%`
  const euro = (value: Decimal): string => writeDecimal(euros(), value, 0)
  const euroExact = (value: Decimal): string => writeDecimal(cents(), value, 2)
  const quantity = quantityWriter(units, { trimmed, euro, euroExact })

  /** Millions in short, for headings; less than a million in full. Never in a table that must add up. */
  const euroShort = (value: Decimal): string => {
    if (roundHalfAway(value, 0).abs().lt(MILLION)) return euro(value)
    const text = writeDecimal(short(), value.abs(), 0)
    return value.lt(0) ? euro(new Decimal(-1)).replace('1', '') + text.replace(/^€\s?/, '') : text
  }

  return {
    locale,
    number,
    trimmed,
    percent,
    euro,
    euroExact,
    euroShort,
    /** In full as long as it fits a large figure. */
    euroFigure: (value: Decimal): string => (value.abs().lt(LONG) ? euro(value) : euroShort(value)),
    /** A difference: with its sign, also above zero. */
    euroChange: (value: Decimal): string => (roundHalfAway(value, 0).gt(0) ? `+${euro(value)}` : euro(value)),
    hours: (value: Decimal): string => quantity(roundHalfAway(value, 0), 'h'),
    fte: (value: Decimal): string => quantity(roundHalfAway(value, 1), 'FTE'),
    years: (value: Decimal): string => quantity(roundHalfAway(value, 1), 'year'),
    minutes: (value: Decimal): string => quantity(roundHalfAway(value, 0), 'min'),
    quantity,
    date: (iso: string): string => dateText(locale, iso, '2-digit'),
    dateLong: (iso: string): string => dateText(locale, iso, 'long'),
    list: (members: readonly string[]): string => lists().format(members),
    /** How many there are of something. */
    count: (value: number): string => withRealMinus(axis().format(value)),
    /** For the numbers along an axis; drawing only. */
    axis: (value: number): string => withRealMinus(axis().format(value)),
  }
}
