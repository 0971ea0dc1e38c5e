const LOWEST_RATE = -0.99
const HIGHEST_RATE = 1e4
const STEPS = 64
const LOW = 1 / (1 + HIGHEST_RATE)
const HIGH = 1 / (1 + LOWEST_RATE)
/** Values of `1/(1+r)` between which a scan looks for a change of sign. */
const GRID = Array.from({ length: STEPS + 1 }, (_, i) => LOW * (HIGH / LOW) ** (i / STEPS))

/** Internal rates of return of yearly flows, ascending; one change of sign has one root at most, else a scan brackets them. */
export function ratesOfReturn(flows: readonly number[]): number[] {
  const changes = signChanges(flows)
  if (changes === 0) return []
  const grid = changes === 1 ? [LOW, HIGH] : GRID
  const rates: number[] = []
  let from = presentValue(flows, grid[0]!)
  for (let i = 1; i < grid.length; i++) {
    const to = presentValue(flows, grid[i]!)
    if (from < 0 !== to < 0) rates.unshift(1 / rootBetween(flows, grid[i - 1]!, grid[i]!, from < 0) - 1)
    from = to
  }
  return rates
}

function signChanges(flows: readonly number[]): number {
  let [changes, last] = [0, 0]
  for (const flow of flows) {
    if (flow === 0) continue
    const sign = flow > 0 ? 1 : -1
    if (last !== 0 && sign !== last) changes++
    last = sign
  }
  return changes
}

function presentValue(flows: readonly number[], v: number): number {
  let value = 0
  for (let t = flows.length - 1; t >= 0; t--) value = value * v + flows[t]!
  return value
}

/** Newton's method, kept within the bracket. */
function rootBetween(flows: readonly number[], low: number, high: number, risesFromBelow: boolean): number {
  let [a, b] = [low, high]
  let v = a < 0.95 && b > 0.95 ? 0.95 : (a + b) / 2
  for (let i = 0; i < 100; i++) {
    let [value, slope] = [0, 0]
    for (let t = flows.length - 1; t >= 0; t--) {
      slope = slope * v + value
      value = value * v + flows[t]!
    }
    if (value < 0 === risesFromBelow) a = v
    else b = v
    const newton = v - value / slope
    const next = newton >= a && newton <= b ? newton : (a + b) / 2
    const step = next - v
    v = next
    if (Math.abs(step) <= 1e-14 * v) break
  }
  return v
}

/**
 * `(future value of receipts / present value of payments)^(1/n) - 1`; null where nothing is paid or received.
 * @param powers `(1 + financing rate)^t` and `(1 + reinvestment rate)^t` by t
 */
export function modifiedRateOfReturn(
  cash: readonly number[],
  terminalValue: number,
  powers: { readonly financing: readonly number[]; readonly reinvestment: readonly number[] },
): number | null {
  const last = cash.length - 1
  let [paid, received] = [0, 0]
  for (let t = 0; t <= last; t++) {
    const flow = t === last ? cash[t]! + terminalValue : cash[t]!
    if (flow < 0) paid -= flow / powers.financing[t]!
    else received += flow * powers.reinvestment[last - t]!
  }
  return paid === 0 || received === 0 ? null : (received / paid) ** (1 / last) - 1
}

export interface Payback {
  readonly first: number | null
  readonly lasting: number | null
  readonly startsPaid: boolean
}

export function payback(cumulative: readonly number[]): Payback {
  const reached = cumulative.findIndex((c) => c >= 0)
  const lastShort = cumulative.findLastIndex((c) => c < 0)
  return {
    first: reached < 0 ? null : crossing(cumulative, reached - 1),
    lasting: lastShort === cumulative.length - 1 ? null : crossing(cumulative, lastShort),
    startsPaid: cumulative[0]! >= 0,
  }
}

function crossing(cumulative: readonly number[], column: number): number {
  if (column < 0) return 0
  const [from, to] = [cumulative[column]!, cumulative[column + 1]!]
  return column - from / (to - from)
}
