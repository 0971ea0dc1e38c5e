import type { BusinessCase } from '../../domain/business-case.ts'
import { askMeasures } from './ask-measures.ts'
import type { Measure } from './measure.ts'
import type { RangedInput } from './ranges.ts'
import { evaluateScenarios } from './scenarios/evaluate-scenarios.ts'
import { numbersAt, searchRange, type SearchRange } from './search-range.ts'
import { orNone } from './tornado.ts'

/** One side of a grid: the values of an input, low to high. */
export interface GridAxis {
  readonly input: RangedInput
  readonly range: SearchRange
  readonly values: readonly number[]
  /** Which of them the case stands at. */
  readonly base: number
}

export interface Grid {
  readonly across: GridAxis
  readonly down: GridAxis
  /** By row (`down`) and column (`across`); null where there is no such measure. */
  readonly cells: readonly (readonly (number | null)[])[]
}

/**
 * A measure for pairs of values of two different inputs, each in steps from its low to its high value with the value of the case among
 * them. A series goes by a factor on all its years.
 */
export function grid(
  c: BusinessCase,
  measure: Measure,
  [first, second]: readonly [across: RangedInput, down: RangedInput],
  steps = 7,
): Grid {
  const [across, down] = [axisOf(first, steps), axisOf(second, steps)]
  const pairs = down.values.flatMap((y) => across.values.map((x) => ({ x, y })))
  const values = [
    ...columns(
      across,
      pairs.map((p) => p.x),
    ),
    ...columns(
      down,
      pairs.map((p) => p.y),
    ),
  ]
  const varied = [...first.numbers, ...second.numbers]
  const [results = new Float64Array(0)] = evaluateScenarios(c, varied, values, askMeasures([measure]))
  const width = across.values.length
  const cells = down.values.map((_, row) =>
    across.values.map((__, column) => orNone(results[row * width + column])),
  )
  return { across, down, cells }
}

function columns({ input, range }: GridAxis, xs: readonly number[]): readonly Float64Array[] {
  const points = xs.map((x) => numbersAt(input, range, x))
  return input.numbers.map((_, n) => Float64Array.from(points, (numbers) => numbers[n]!))
}

function axisOf(input: RangedInput, steps: number): GridAxis {
  const range = searchRange(input)
  const [low, high] = endsOf(input, range)
  const { base, whole } = range
  const even = Array.from({ length: steps }, (_, i) => low + ((high - low) * i) / (steps - 1))
  const stepped = whole ? even.map(Math.round) : even
  const nearest = stepped.reduce(
    (best, x) => (Math.abs(x - base) < Math.abs(best - base) ? x : best),
    stepped[0] ?? base,
  )
  const values = [...new Set(stepped.map((x) => (x === nearest ? base : x)))]
  return { input, range, values, base: values.indexOf(base) }
}

/** The ends of the range of an input; of a series as factors on its values. */
function endsOf({ numbers }: RangedInput, { kind }: SearchRange): readonly [low: number, high: number] {
  const sum = (of: 'low' | 'base' | 'high') => numbers.reduce((total, n) => total + n[of], 0)
  if (kind === 'value') return [sum('low'), sum('high')]
  const base = sum('base')
  return base === 0 ? [0.8, 1.2] : [sum('low') / base, sum('high') / base]
}
