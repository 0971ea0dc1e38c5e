import type { BusinessCase } from '../../../domain/business-case.ts'
import type { RangedInput } from '../../../engine/analysis/ranges.ts'
import type { SearchRange } from '../../../engine/analysis/search-range.ts'
import { Decimal } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import { nameOfInput } from '../../name-of-input.ts'
import { fieldText } from '../../term-text.ts'

/** `Minuten per keer, Nachtronde` */
export function rangedName(
  words: Catalogue,
  c: BusinessCase,
  { path, field }: Pick<RangedInput, 'path' | 'field'>,
): string {
  const { title, about } = nameOfInput(words, c, { path, field, index: null })
  return about === null ? title : `${title}, ${about}`
}

/** A value among which is searched: of the field itself, or as a part of what a series is now. */
export function searchedText(
  words: Catalogue,
  { field }: RangedInput,
  { kind, from, to }: Pick<SearchRange, 'kind' | 'from' | 'to'>,
  x: number,
): string {
  const value = rounded(x, to - from)
  if (kind === 'factor') return words.views.uncertainty.ofNow(words.format.percent(value, 1))
  return fieldText(words, field, value)
}

/** The same without the unit, where that stands in the name already: beside an axis, in a head. */
export function searchedNumber(
  words: Catalogue,
  input: RangedInput,
  range: Pick<SearchRange, 'kind' | 'from' | 'to'>,
  x: number,
): string {
  if (range.kind === 'factor') return words.format.percent(rounded(x, range.to - range.from), 1)
  return bare(searchedText(words, input, range, x))
}

/** Low, base and high, as one line; of a series as parts of what it is now. */
export function rangeText(words: Catalogue, input: RangedInput): string {
  const { low, base, high } = endsText(words, input)
  return words.views.uncertainty.tornado.range(low, base, high)
}

/** Low and high, as one line. */
export function lowToHigh(words: Catalogue, input: RangedInput): string {
  const { low, high } = endsText(words, input)
  return words.views.uncertainty.tornado.ends(low, high)
}

/** The unit stands at the high end only. */
function endsText(
  words: Catalogue,
  { numbers, field }: RangedInput,
): Readonly<Record<'low' | 'base' | 'high', string>> {
  const [first, ...more] = numbers
  const exact = (value: number): string => fieldText(words, field, new Decimal(value))
  if (first !== undefined && more.length === 0)
    return { low: bare(exact(first.low)), base: bare(exact(first.base)), high: exact(first.high) }
  const sum = (of: 'low' | 'base' | 'high') => numbers.reduce((total, n) => total + n[of], 0)
  const part = (of: 'low' | 'base' | 'high') =>
    words.format.percent(new Decimal(sum('base') === 0 ? 0 : sum(of) / sum('base')), 0)
  return { low: part('low'), base: part('base'), high: words.views.uncertainty.ofNow(part('high')) }
}

/** The number without its unit, which stands at the end of the line already; a percentage and an amount keep their sign. */
function bare(text: string): string {
  return text.startsWith('€') ? (text.split(' per ')[0] ?? text) : (text.split(/[\u00a0 ]/)[0] ?? text)
}

/** To a thousandth of the width of the range: more decimals nobody decides on. */
function rounded(x: number, width: number): Decimal {
  const places = width > 0 ? Math.max(0, Math.ceil(-Math.log10(width / 1000))) : 2
  return new Decimal(x).toDecimalPlaces(Math.min(8, places))
}
