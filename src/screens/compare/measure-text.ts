import type { Decimal } from '../../quantity/decimal.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import type { ComparedKey } from './compared.tsx'

/** The outcome of a case; a payback that never comes is said so. */
export function outcomeText(words: Catalogue, key: ComparedKey, value: Decimal | null): string {
  if (value !== null) return written(words, key, value, words.format.euroFigure)
  return key === 'payback' ? words.tables.indicators.never : words.views.compare.table.missing
}

/** What a difference does, with its sign; a dash where it does nothing, or where there is no number. */
export function effectText(words: Catalogue, key: ComparedKey, value: Decimal | null): string {
  if (value === null || value.isZero()) return words.views.compare.table.missing
  const text = written(words, key, value)
  return value.gt(0) && /[1-9]/.test(text) ? `+${text}` : text
}

function written(
  { format }: Catalogue,
  key: ComparedKey,
  value: Decimal,
  euro: (value: Decimal) => string = format.euro,
): string {
  if (key === 'payback') return format.years(value)
  return key === 'freedHours' ? format.hours(value) : euro(value)
}
