import { ratesOfReturn } from '../float/rates.ts'

const LOW = 1 / (1 + 1e4)
const HIGH = 1 / (1 - 0.99)

/** When cumulated cash passes zero for the last time; the provider's cash comes first. */
export function lastingPayback(amounts: Float64Array, columns: number): number {
  let total = 0
  let before = 0
  let short = -1
  let crossing = 0
  for (let t = 0; t < columns; t++) {
    before = total
    total += amounts[t]!
    if (total < 0) short = t
    else if (short === t - 1) crossing = t === 0 ? 0 : t - 1 - before / (total - before)
  }
  return short === columns - 1 ? NaN : crossing
}

/**
 * The one internal rate of return above -99 %, by Newton's method within a bracket; not a number where there is no one. Roots below
 * a discount factor are at most as many as the changes of sign of the running total, those above it of the total from the end;
 * where that leaves several open, a scan looks for them.
 */
export function rateOfReturn(flows: Float64Array): number {
  const last = flows.length - 1
  let total = 0
  let fromEnd = 0
  let below = 0
  let above = 0
  let sign = 0
  let signFromEnd = 0
  for (let t = 0; t <= last; t++) {
    total += flows[t]!
    fromEnd += flows[last - t]!
    if (total * sign < 0) below++
    if (fromEnd * signFromEnd < 0) above++
    if (total !== 0) sign = total > 0 ? 1 : -1
    if (fromEnd !== 0) signFromEnd = fromEnd > 0 ? 1 : -1
  }
  if (below + above === 0) return NaN
  if (below + above === 1) return 1 / onlyRoot(flows) - 1
  const rates = ratesOfReturn(Array.from(flows))
  return rates.length === 1 ? rates[0]! : NaN
}

function onlyRoot(flows: Float64Array): number {
  let a = LOW
  let b = HIGH
  const rises = presentValue(flows, b) > 0
  if (presentValue(flows, a) > 0 === rises) return NaN
  let v = 0.95
  for (let i = 0; i < 100; i++) {
    let value = 0
    let slope = 0
    for (let t = flows.length - 1; t >= 0; t--) {
      slope = slope * v + value
      value = value * v + flows[t]!
    }
    if (value > 0 === rises) b = v
    else a = v
    const newton = v - value / slope
    const next = newton >= a && newton <= b ? newton : (a + b) / 2
    const step = Math.abs(next - v)
    v = next
    if (step <= 1e-10 * v) break
  }
  return v
}

function presentValue(flows: Float64Array, v: number): number {
  let value = 0
  for (let t = flows.length - 1; t >= 0; t--) value = value * v + flows[t]!
  return value
}
