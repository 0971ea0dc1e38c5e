import type { BusinessCase } from '../../domain/business-case.ts'
import type { Measure } from '../../engine/analysis/measure.ts'
import { ownRanges, type RangedInput } from '../../engine/analysis/ranges.ts'
import { tornado as tornadoOf } from '../../engine/analysis/tornado.ts'
import { floatText } from './float-text.ts'

const MEASURES: readonly Measure[] = [
  { key: 'netPresentValue', stakeholder: 'provider' },
  { key: 'payback', stakeholder: 'provider' },
  { key: 'netPresentValue', stakeholder: 'society' },
]

/** What each input with a range does to three measures, the widest swing first: see the README. */
export function tornado(c: BusinessCase): object {
  const inputs = ownRanges(c)
  return {
    case: { id: c.id, name: c.name },
    tornados: MEASURES.map((measure) => {
      const { base, bars } = tornadoOf(c, measure, inputs)
      return {
        indicator: measure.key,
        stakeholder: measure.stakeholder,
        base: floatText(base),
        inputs: bars.map(({ input, atLow, atHigh, swing }) => ({
          ...rangeResults(input),
          atLow: floatText(atLow),
          atHigh: floatText(atHigh),
          swing: floatText(swing),
        })),
      }
    }),
  }
}

/** The range of an input; of a series a list with its years. */
function rangeResults({ path, numbers }: RangedInput): object {
  const of = (end: 'low' | 'base' | 'high') => {
    const texts = numbers.map((number) => floatText(number[end]))
    return numbers.some(({ index }) => index !== null) ? texts : (texts[0] ?? null)
  }
  return { path, low: of('low'), value: of('base'), high: of('high') }
}
