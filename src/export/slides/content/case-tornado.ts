import type { Measure } from '../../../engine/analysis/measure.ts'
import { defaultRanges, ownRanges } from '../../../engine/analysis/ranges.ts'
import { type Tornado, tornado } from '../../../engine/analysis/tornado.ts'
import type { Calculation } from '../../../engine/calculation.ts'

/** What a board decides on. */
export const MEASURE: Measure = { key: 'netPresentValue', stakeholder: 'provider' }

/** What every input does to the result, through its own range or else a fifth up and down; found once, as it takes a while. */
export function caseTornado({ businessCase: c, model }: Calculation): Tornado {
  return tornado(c, MEASURE, [...ownRanges(c), ...defaultRanges(c, model.graph)])
}
