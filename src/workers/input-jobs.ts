import type { BusinessCase } from '../domain/business-case.ts'
import { type BreakEven, breakEven } from '../engine/analysis/break-even.ts'
import type { Measure } from '../engine/analysis/measure.ts'
import type { RangedInput } from '../engine/analysis/ranges.ts'
import { type Tornado, tornado } from '../engine/analysis/tornado.ts'

/** Whoever looks at the inputs of a case one by one: this page or a worker, alone or with others. */
export interface InputRunner {
  /** What the next questions are about. */
  readonly look: (businessCase: BusinessCase, measure: Measure) => void
  readonly bars: (inputs: readonly RangedInput[]) => Tornado
  readonly breakEven: (input: RangedInput, target: number) => BreakEven
}

export function inputRunner(): InputRunner {
  let at: { readonly businessCase: BusinessCase; readonly measure: Measure } | null = null
  const looked = () => {
    if (at === null) throw new Error('There is no case to look at')
    return at
  }
  return {
    look: (businessCase, measure) => {
      at = { businessCase, measure }
    },
    bars: (inputs) => tornado(looked().businessCase, looked().measure, inputs),
    breakEven: (input, target) => breakEven(looked().businessCase, looked().measure, input, target),
  }
}
