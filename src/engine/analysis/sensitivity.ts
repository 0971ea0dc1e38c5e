import type { BreakEven } from './break-even.ts'
import type { RangedInput } from './ranges.ts'
import type { Tornado } from './tornado.ts'

/** What each number does to a measure, and how far the heaviest ones may go. */
export interface Sensitivity {
  readonly tornado: Tornado
  /** Of the heaviest inputs, in the order of the tornado. */
  readonly breakEvens: readonly BreakEven[]
}

/** So many inputs are searched for the value at which the measure meets its limit: what moves it less decides little. */
const MOST_SEARCHED = 12

/** The inputs for which a break-even is worth searching. */
export function heaviestInputs({ bars }: Tornado): readonly RangedInput[] {
  return bars
    .filter(({ swing }) => swing > 0)
    .slice(0, MOST_SEARCHED)
    .map(({ input }) => input)
}
