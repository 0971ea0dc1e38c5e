import type { BusinessCase } from '../../../domain/business-case.ts'
import type { BreakEven, Crossing } from '../../../engine/analysis/break-even.ts'
import { isBetterHigh, type Measure } from '../../../engine/analysis/measure.ts'
import { meetsTarget } from '../../../engine/analysis/meets-target.ts'
import { Decimal } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import { rangedName, searchedText } from './ranged-text.ts'

/** What must be true of one number, in a sentence. */
export function breakEvenFinding(
  words: Catalogue,
  c: BusinessCase,
  measure: Measure,
  result: BreakEven,
): string {
  const text = words.views.uncertainty.breakEven
  const { input, range, crossings } = result
  const name = rangedName(words, c, input)
  const at = (x: number): string => searchedText(words, input, range, x)
  const base = at(range.base)
  const [only, ...more] = crossings
  if (only === undefined) return text[withoutCrossing(measure, result)](name, at(range.from), at(range.to))
  if (more.length > 0) return text.several(name, words.format.list(crossings.map((x) => at(x.at))), base)
  return (asksLeast(measure, only) ? text.atLeast : text.atMost)(name, at(only.at), base)
}

/** Why a range holds no crossing. */
function withoutCrossing(
  measure: Measure,
  { lowest, curve, target }: BreakEven,
): 'never' | 'always' | 'unknown' {
  if (lowest === null) return 'unknown'
  return curve.every(({ y }) => meetsTarget(measure, y, target)) ? 'always' : 'never'
}

/** Whether the target asks for at least the value there, and not at most. */
function asksLeast(measure: Measure, { rises }: Crossing): boolean {
  return rises === isBetterHigh(measure)
}

/** A line of the table of all numbers. */
export interface BreakEvenLine {
  readonly path: string
  readonly name: string
  readonly base: string
  readonly needed: string
  /** From the value of the case to the nearest crossing, as a part of that value; empty where there is none. */
  readonly room: string
  /** Whether the nearest crossing lies in the range that the case gives; null without a crossing. */
  readonly inRange: boolean | null
}

export function breakEvenLine(
  words: Catalogue,
  c: BusinessCase,
  measure: Measure,
  result: BreakEven,
): BreakEvenLine {
  const text = words.views.uncertainty.breakEven.all
  const { input, range, crossings } = result
  const at = (x: number): string => searchedText(words, input, range, x)
  const common = { path: input.path, name: rangedName(words, c, input), base: at(range.base) }
  const nearest = nearestOf(result)
  if (nearest === undefined) {
    const why = withoutCrossing(measure, result)
    const needed = why === 'never' ? text.never(at(range.from), at(range.to)) : text[why]
    return { ...common, needed, room: '', inRange: null }
  }
  const needed =
    crossings.length > 1
      ? words.format.list(crossings.map((x) => at(x.at)))
      : (asksLeast(measure, nearest) ? text.atLeast : text.atMost)(at(nearest.at))
  return {
    ...common,
    needed,
    room: roomText(words, nearest.at, range.base),
    inRange: liesInRange(result, nearest.at),
  }
}

function nearestOf({ crossings, range: { base } }: BreakEven): Crossing | undefined {
  return crossings.toSorted((a, b) => Math.abs(a.at - base) - Math.abs(b.at - base))[0]
}

function roomText({ format }: Catalogue, at: number, base: number): string {
  if (base === 0) return ''
  const share = new Decimal((at - base) / Math.abs(base))
  return `${share.gt(0) ? '+' : ''}${format.percent(share, 0)}`
}

function liesInRange({ input: { numbers }, range }: BreakEven, at: number): boolean {
  const sum = (of: 'low' | 'base' | 'high') => numbers.reduce((total, n) => total + n[of], 0)
  const scale = range.kind === 'factor' ? sum('base') : 1
  return at * scale >= sum('low') && at * scale <= sum('high')
}
