import type { BusinessCase } from '../../domain/business-case.ts'
import { askMeasures } from './ask-measures.ts'
import type { Measure } from './measure.ts'
import type { RangedInput } from './ranges.ts'
import { evaluateScenarios } from './scenarios/evaluate-scenarios.ts'

/** What one input does to a measure when it alone goes to its low and its high value. */
export interface TornadoBar {
  readonly input: RangedInput
  /** The measure there; null where there is none, such as no payback within the horizon. */
  readonly atLow: number | null
  readonly atHigh: number | null
  /** How far the two are apart; infinite where one of them is none. */
  readonly swing: number
}

export interface Tornado {
  /** The measure with every input at its value. */
  readonly base: number | null
  /** The widest swing first; inputs of equal swing in the order of the case. */
  readonly bars: readonly TornadoBar[]
}

/** Every input to its low and its high value, one at a time with the others at their values: two scenarios per input, and one. */
export function tornado(c: BusinessCase, measure: Measure, inputs: readonly RangedInput[]): Tornado {
  const varied = inputs.flatMap((input) => input.numbers)
  const values = inputs.flatMap(({ numbers }, i) =>
    numbers.map((number) => {
      const own = new Float64Array(2 * inputs.length + 1).fill(number.base)
      own[2 * i] = number.low
      own[2 * i + 1] = number.high
      return own
    }),
  )
  const [results = new Float64Array(0)] =
    inputs.length === 0 ? baseAlone(c, measure) : evaluateScenarios(c, varied, values, askMeasures([measure]))
  const bars = inputs.map((input, i): TornadoBar => {
    const [atLow, atHigh] = [orNone(results[2 * i]), orNone(results[2 * i + 1])]
    return { input, atLow, atHigh, swing: swingOf(atLow, atHigh) }
  })
  return { base: orNone(results.at(-1)), bars: bars.toSorted((a, b) => bySwing(a.swing, b.swing)) }
}

/** Without anything that varies there is still the base: the value of any input, at itself. */
function baseAlone(c: BusinessCase, measure: Measure): readonly Float64Array[] {
  const rate = { path: 'settings.discountRate', field: 'settings.discountRate', index: null } as const
  const value = Float64Array.of(Number(c.settings.discountRate.value))
  return evaluateScenarios(c, [rate], [value], askMeasures([measure]))
}

export function orNone(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}

function swingOf(a: number | null, b: number | null): number {
  if (a === null || b === null) return a === b ? 0 : Infinity
  return Math.abs(a - b)
}

/** The widest first. */
export function bySwing(a: number, b: number): number {
  return a === b ? 0 : b - a
}
