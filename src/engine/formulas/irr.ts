import { Decimal, ONE, ZERO } from '../../quantity/decimal.ts'

/** An amount at a time in years from the start; times are whole or half years. */
export interface TimedFlow {
  readonly time: number
  readonly amount: Decimal
}

/**
 * Every internal rate of return above -99 %, or why there is none. `unconventional`: the flows do not start negative or change
 * sign more than once, so that a rate of return is a detail and no measure.
 */
export type RateOfReturn =
  | {
      readonly kind: 'none'
      readonly reason: 'no-flows' | 'no-sign-change' | 'no-root'
      readonly unconventional: boolean
    }
  | { readonly kind: 'one'; readonly rate: Decimal; readonly unconventional: boolean }
  | { readonly kind: 'several'; readonly rates: readonly Decimal[]; readonly unconventional: true }

export const LOWEST_RATE = -0.99
/** Above this a rate of return says nothing: 1 000 000 % a year. */
export const HIGHEST_RATE = 1e4

/**
 * Rates `r` with `sum of amount / (1+r)^time = 0`. The flows are a polynomial in `x = (1+r)^-step`; between two neighbouring
 * roots of its derivative a polynomial is monotone, so a bracket in each such stretch finds every root (Rolle), which plain
 * Newton iteration does not. Roots are then polished in decimals.
 *
 * Convention: time 0 is not discounted (as numpy-financial; Excel's IRR starts at its first flow as well).
 * Example: -100, 39, 59, 55, 20 gives 0.28095.
 */
export function internalRatesOfReturn(flows: readonly TimedFlow[]): RateOfReturn {
  const merged = mergedByTime(flows)
  const [first] = merged
  if (first === undefined) return { kind: 'none', reason: 'no-flows', unconventional: true }
  const changes = signChanges(merged.map((f) => f.amount))
  const unconventional = first.amount.gt(0) || changes > 1
  if (changes === 0) return { kind: 'none', reason: 'no-sign-change', unconventional }
  const rates = ratesOf(merged)
  const [rate] = rates
  if (rate === undefined) return { kind: 'none', reason: 'no-root', unconventional }
  if (rates.length === 1) return { kind: 'one', rate, unconventional }
  return { kind: 'several', rates, unconventional: true }
}

function mergedByTime(flows: readonly TimedFlow[]): readonly TimedFlow[] {
  const byTime = new Map<number, Decimal>()
  for (const { time, amount } of flows) byTime.set(time, (byTime.get(time) ?? ZERO).plus(amount))
  return [...byTime]
    .filter(([, amount]) => !amount.isZero())
    .sort(([a], [b]) => a - b)
    .map(([time, amount]) => ({ time, amount }))
}

function signChanges(amounts: readonly Decimal[]): number {
  return changesOfSign(amounts.map((a) => a.comparedTo(ZERO)))
}

function changesOfSign(values: readonly number[]): number {
  const signs = values.filter((v) => v !== 0).map((v) => v > 0)
  return signs.filter((s, i) => i > 0 && s !== signs[i - 1]).length
}

function ratesOf(flows: readonly TimedFlow[]): readonly Decimal[] {
  const halves = flows.some((f) => !Number.isInteger(f.time))
  const perYear = halves ? 2 : 1
  const start = flows[0]?.time ?? 0
  const exponents = flows.map((f) => Math.round((f.time - start) * perYear))
  const coefficients = new Array<number>((exponents.at(-1) ?? 0) + 1).fill(0)
  const scale = Math.max(...flows.map((f) => f.amount.abs().toNumber()))
  flows.forEach((f, i) => (coefficients[exponents[i] ?? 0] = f.amount.toNumber() / scale))
  const low = (1 + HIGHEST_RATE) ** (-1 / perYear)
  const high = (1 + LOWEST_RATE) ** (-1 / perYear)
  return polynomialRoots(coefficients, low, high)
    .map((x) => polished(flows, x, perYear))
    .sort((a, b) => a.comparedTo(b))
}

/**
 * Real roots of a polynomial (coefficients from the constant up) in an interval of positive numbers, ascending. By Descartes' rule
 * there is none without a change of sign among the coefficients, and at most one with one change.
 */
export function polynomialRoots(
  coefficients: readonly number[],
  low: number,
  high: number,
): readonly number[] {
  const changes = changesOfSign(coefficients)
  if (changes === 0) return []
  if (changes === 1) {
    const only = rootBetween(coefficients, low, high)
    return only === null ? [] : [only]
  }
  const beside = rootsBesideOne(coefficients, low, high)
  if (beside !== null) return beside
  const derivative = coefficients.slice(1).map((c, i) => c * (i + 1))
  const turning = polynomialRoots(normalised(derivative), low, high)
  const stops = [low, ...turning, high]
  const roots: number[] = []
  stops.forEach((to, i) => {
    const from = stops[i - 1]
    if (from !== undefined && from < to) addRoot(roots, rootBetween(coefficients, from, to))
    if (isTurningPointAtZero(coefficients, to) && i > 0 && i < stops.length - 1) addRoot(roots, to)
  })
  return roots
}

/**
 * The roots where there is at most one on either side of 1, else null: below 1 there are at most as many as the running total of the
 * coefficients changes sign, above 1 as the total from the end does (Descartes' rule, for the polynomial divided by `1 - x`).
 */
function rootsBesideOne(
  coefficients: readonly number[],
  low: number,
  high: number,
): readonly number[] | null {
  const total = valueAt(coefficients, 1)
  const below = changesOfSign(runningTotals(coefficients))
  const above = changesOfSign(runningTotals([...coefficients].reverse()))
  if (total === 0 || below > 1 || above > 1 || low >= 1 || high <= 1) return null
  const lower = below === 1 ? rootBetween(coefficients, low, 1) : null
  const upper = above === 1 ? rootBetween(coefficients, 1, high) : null
  return [lower, upper].filter((root) => root !== null)
}

function runningTotals(values: readonly number[]): readonly number[] {
  let total = 0
  return values.map((value) => (total += value))
}

function addRoot(roots: number[], root: number | null): void {
  if (root === null) return
  const last = roots.at(-1)
  if (last === undefined || Math.abs(root - last) > 1e-9 * Math.max(1, Math.abs(root))) roots.push(root)
}

function normalised(coefficients: readonly number[]): readonly number[] {
  const largest = Math.max(...coefficients.map(Math.abs))
  return largest === 0 ? coefficients : coefficients.map((c) => c / largest)
}

function valueAt(coefficients: readonly number[], x: number): number {
  let sum = 0
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + (coefficients[i] ?? 0)
  return sum
}

/** A root where the polynomial touches zero without crossing it; judged against the size of its terms. */
function isTurningPointAtZero(coefficients: readonly number[], x: number): boolean {
  const size = valueAt(coefficients.map(Math.abs), x)
  return Math.abs(valueAt(coefficients, x)) <= 1e-13 * size
}

function rootBetween(coefficients: readonly number[], from: number, to: number): number | null {
  let [a, b] = [from, to]
  const rising = valueAt(coefficients, b) > 0
  if (valueAt(coefficients, a) > 0 === rising) return null
  for (let i = 0; i < 200; i++) {
    const middle = (a + b) / 2
    if (middle <= a || middle >= b) break
    if (valueAt(coefficients, middle) > 0 === rising) b = middle
    else a = middle
  }
  return (a + b) / 2
}

/** A root in floats is nearer than this, as a part of itself: a step beyond it leads elsewhere. */
const FARTHEST_STEP = new Decimal('1e-6')

/** Newton steps in decimals take a root from float to full precision: each doubles its digits, the last is for a poor start. */
function polished(flows: readonly TimedFlow[], root: number, perYear: number): Decimal {
  let x = new Decimal(root)
  for (let i = 0; i < 3; i++) {
    const { value, slope } = valueAndSlope(flows, x, perYear)
    if (value.isZero() || slope.isZero()) break
    const next = x.minus(value.div(slope))
    if (next.eq(x) || next.minus(x).abs().gt(x.abs().times(FARTHEST_STEP))) break
    x = next
  }
  return ONE.div(perYear === 1 ? x : x.times(x)).minus(1)
}

function valueAndSlope(
  flows: readonly TimedFlow[],
  x: Decimal,
  perYear: number,
): { value: Decimal; slope: Decimal } {
  const start = flows[0]?.time ?? 0
  let [value, slope] = [ZERO, ZERO]
  let exponent = Math.round(((flows.at(-1)?.time ?? 0) - start) * perYear)
  for (let i = flows.length - 1; exponent >= 0; exponent--) {
    slope = slope.times(x).plus(value)
    value = value.times(x)
    const flow = flows[i]
    if (flow !== undefined && Math.round((flow.time - start) * perYear) === exponent) {
      value = value.plus(flow.amount)
      i--
    }
  }
  return { value, slope }
}
