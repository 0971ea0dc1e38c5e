import type { BusinessCase } from '../../domain/business-case.ts'
import { breakEven as breakEvenOf } from '../../engine/analysis/break-even.ts'
import type { Measure } from '../../engine/analysis/measure.ts'
import { ownRanges } from '../../engine/analysis/ranges.ts'
import { floatText } from './float-text.ts'

const MEASURE: Measure = { key: 'netPresentValue', stakeholder: 'provider' }
const TARGET = 0

/** For which values of each input with a range the provider's net present value is zero: see the README. */
export function breakEven(c: BusinessCase): object {
  return {
    case: { id: c.id, name: c.name },
    indicator: MEASURE.key,
    stakeholder: MEASURE.stakeholder,
    target: floatText(TARGET),
    inputs: ownRanges(c).map((input) => {
      const { range, crossings, atBase, lowest, highest } = breakEvenOf(c, MEASURE, input, TARGET)
      return {
        path: input.path,
        searched: range.kind,
        from: floatText(range.from),
        to: floatText(range.to),
        value: floatText(range.base),
        atValue: floatText(atBase),
        lowest: floatText(lowest),
        highest: floatText(highest),
        crossings: crossings.map(({ at, rises, jumps }) => ({ at: floatText(at), rises, jumps })),
      }
    }),
  }
}
