import type { BusinessCase } from '../../domain/business-case.ts'
import type { Measure } from './measure.ts'

/** Payback within so many years is what boards often ask. */
const YEARS = 5

/** The limit that a measure is held against until someone gives another one. @param base the measure as the case stands */
export function defaultTarget({ settings }: BusinessCase, { key }: Measure, base: number | null): number {
  switch (key) {
    case 'netPresentValue':
      return 0
    case 'benefitCostRatio':
      return 1
    case 'rateOfReturn':
      return Number(settings.discountRate.value)
    case 'payback':
      return Math.min(YEARS, Number(settings.horizon.value))
    default:
      return base === null ? 0 : Number(base.toPrecision(2))
  }
}
