import type { BusinessCase } from '../../domain/business-case.ts'
import { askMeasures } from './ask-measures.ts'
import type { Measure } from './measure.ts'
import type { RangedInput } from './ranges.ts'
import { prepareScenarios } from './scenarios/prepare-scenarios.ts'
import { numbersAt, type SearchRange, searchRange } from './search-range.ts'
import { orNone } from './tornado.ts'

/** Where a measure crosses its target. */
export interface Crossing {
  /** The value of the input on the side where the target is met (at or above it). */
  readonly at: number
  /** Whether the measure rises through the target there. */
  readonly rises: boolean
  /** Whether it jumps over the target, as where a whole person or device more is needed. */
  readonly jumps: boolean
}

export interface BreakEven {
  readonly input: RangedInput
  readonly range: SearchRange
  readonly target: number
  readonly crossings: readonly Crossing[]
  /** The measure where the case stands; null where there is none. */
  readonly atBase: number | null
  /** Lowest and highest that the measure comes to in the range; null where it is nowhere. */
  readonly lowest: number | null
  readonly highest: number | null
  /** The measure over the range, for a picture. */
  readonly curve: readonly { readonly x: number; readonly y: number | null }[]
}

const STEPS = 240
/** A bracket is cut in so many parts at once, so often: to a part in 10^13 of it. */
const PARTS = 64
const ROUNDS = 7

/**
 * The values of one input for which a measure comes to a target. The range is scanned in steps, and each step over the target is cut
 * finer until it is a point, so that every crossing wider than a step is found, also of a staircase. A payback or a rate that does
 * not exist is no crossing.
 */
export function breakEven(c: BusinessCase, measure: Measure, input: RangedInput, target = 0): BreakEven {
  const range = searchRange(input)
  const measureAt = evaluator(c, measure, input, range)
  const xs = scanned(range)
  const ys = measureAt([range.base, ...xs])
  const [base, ...scan] = ys
  const known = scan.filter((y) => !Number.isNaN(y))
  const scale = Math.max(Math.abs(target), ...known.map((y) => Math.abs(y - target)))
  return {
    input,
    range,
    target,
    crossings: crossings(xs, scan, target, range, scale, measureAt),
    atBase: orNone(base),
    lowest: known.length === 0 ? null : Math.min(...known),
    highest: known.length === 0 ? null : Math.max(...known),
    curve: xs.map((x, i) => ({ x, y: orNone(scan[i]) })),
  }
}

type MeasureAt = (xs: readonly number[]) => readonly number[]

function evaluator(c: BusinessCase, measure: Measure, input: RangedInput, range: SearchRange): MeasureAt {
  const prepared = prepareScenarios(c, input.numbers, askMeasures([measure]))
  return (xs) => {
    const points = xs.map((x) => numbersAt(input, range, x))
    const values = input.numbers.map((_, n) => Float64Array.from(points, (numbers) => numbers[n]!))
    return [...(prepared.run(values)[0] ?? [])]
  }
}

function scanned({ from, to, whole }: SearchRange): readonly number[] {
  if (whole && to - from <= STEPS) return Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const points = Array.from({ length: STEPS + 1 }, (_, i) => from + ((to - from) * i) / STEPS)
  return whole ? [...new Set(points.map(Math.round))] : points
}

function crossings(
  xs: readonly number[],
  ys: readonly number[],
  target: number,
  range: SearchRange,
  scale: number,
  measureAt: MeasureAt,
): readonly Crossing[] {
  return xs.slice(1).flatMap((x, i): Crossing[] => {
    const [a, b] = [ys[i]!, ys[i + 1]!]
    if (Number.isNaN(a) || Number.isNaN(b) || a >= target === b >= target) return []
    const rises = b >= target
    if (range.whole) return [{ at: rises ? x : xs[i]!, rises, jumps: Math.abs((rises ? b : a) - target) > 0 }]
    const found = narrowed({ from: xs[i]!, to: x, low: a, high: b }, target, measureAt)
    const met = rises ? found.high : found.low
    return [{ at: rises ? found.to : found.from, rises, jumps: Math.abs(met - target) > 1e-7 * scale }]
  })
}

interface Bracket {
  readonly from: number
  readonly to: number
  /** The measure at both ends, on either side of the target. */
  readonly low: number
  readonly high: number
}

function narrowed(start: Bracket, target: number, measureAt: MeasureAt): Bracket {
  let bracket = start
  for (let round = 0; round < ROUNDS; round++) {
    const { from, to } = bracket
    const xs = Array.from({ length: PARTS + 1 }, (_, i) =>
      i === PARTS ? to : from + ((to - from) * i) / PARTS,
    )
    const inner = measureAt(xs.slice(1, -1))
    const ys = [bracket.low, ...inner, bracket.high]
    const next = ys.findIndex((y, i) => i > 0 && y >= target !== bracket.low >= target)
    if (next < 1 || xs[next]! <= xs[next - 1]!) break
    bracket = { from: xs[next - 1]!, to: xs[next]!, low: ys[next - 1]!, high: ys[next]! }
  }
  return bracket
}
