import type { BusinessCase } from '../../../domain/business-case.ts'
import type { Measure, MeasureKey } from '../../../engine/analysis/measure.ts'
import { Decimal } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import { stakeholderName } from '../../name-of.ts'

/** What a measure is called, without whose it is. */
export function measureTitle(words: Catalogue, key: MeasureKey): string {
  if (key === 'payback' || key === 'rateOfReturn') return words.tables.indicators[key]
  if (key === 'freedHours') return words.views.uncertainty.freedHours
  return words.meanings[key].title
}

/** The same with whose it is; freed hours are nobody's in particular. */
export function measureName(words: Catalogue, c: BusinessCase, { key, stakeholder }: Measure): string {
  const title = measureTitle(words, key)
  if (key === 'freedHours') return title
  return words.views.uncertainty.ofStakeholder(title, stakeholderName(words, c, stakeholder))
}

/** A value of a measure as people read it; null where there is none. */
export function measureValue(words: Catalogue, key: MeasureKey, value: number | null): string {
  const { none } = words.views.uncertainty
  if (value === null || !Number.isFinite(value)) return key === 'payback' ? none.payback : none.other
  return written(words, key, new Decimal(value))
}

function written({ format }: Catalogue, key: MeasureKey, value: Decimal): string {
  switch (key) {
    case 'payback':
      return format.years(value)
    case 'rateOfReturn':
      return format.percent(value)
    case 'benefitCostRatio':
      return format.number(value, 2)
    case 'costPerClientMonth':
    case 'costPerFreedHour':
      return format.euroExact(value)
    case 'freedHours':
      return format.hours(value)
    default:
      return format.euro(value)
  }
}
