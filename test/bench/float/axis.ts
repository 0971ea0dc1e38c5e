import type { IndexCategory } from '../../../src/domain/business-case.ts'
import type { NumericCase } from './numeric-case.ts'

export interface Axis {
  readonly horizon: number
  /** `(1 + r)^-t`; the yardstick knows timing `end` only. */
  readonly discount: readonly number[]
  /** Price index per category, from column 0 to the horizon or the norm life, whichever is later. */
  readonly index: Readonly<Record<IndexCategory, readonly number[]>>
}

export function axisOf({ settings: s }: NumericCase): Axis {
  const last = Math.max(s.horizon, s.nic.life)
  const discount = zeros(s.horizon)
  for (let t = 0, factor = 1; t <= s.horizon; t++, factor /= 1 + s.discountRate) discount[t] = factor
  const { wage, technology, tariff, nic } = s.indices
  return {
    horizon: s.horizon,
    discount,
    index: {
      wage: indexOf(wage, last),
      technology: indexOf(technology, last),
      tariff: indexOf(tariff, last),
      nic: indexOf(nic, last),
      none: new Array<number>(last + 1).fill(1),
    },
  }
}

function indexOf(rates: readonly number[], last: number): number[] {
  const index = new Array<number>(last + 1).fill(1)
  for (let t = 2; t <= last; t++) index[t] = index[t - 1]! * (1 + held(rates, t - 2))
  return index
}

const blanks: number[][] = []

/** A series by column 0..H. Copied from an array that has held a fraction, so that the engine keeps plain doubles from the start. */
export function zeros(horizon: number): number[] {
  blanks[horizon] ??= new Array<number>(horizon + 1).fill(0.5).fill(0)
  return blanks[horizon].slice()
}

/** The value at a position; the last one holds. */
export function held(series: readonly number[], position: number): number {
  return series[position < series.length ? position : series.length - 1] ?? 0
}

export function sum(series: readonly number[]): number {
  let total = 0
  for (const value of series) total += value
  return total
}

export function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!
  return total
}

export function addTo(target: number[], series: readonly number[], sign = 1): void {
  for (let i = 0; i < series.length; i++) target[i]! += sign * series[i]!
}

export function runningTotal(series: readonly number[]): number[] {
  let total = 0
  return series.map((value) => (total += value))
}

/** Zero where there is nothing to divide by, as in the engine. */
export function quotient(a: number, b: number): number {
  return b === 0 ? 0 : a / b
}

/** A number within 1e-9 (relative) of a whole number is that number. */
export function toWhole(value: number, round: (value: number) => number): number {
  const nearest = Math.round(value)
  return Math.abs(value - nearest) <= 1e-9 * Math.max(1, Math.abs(nearest)) ? nearest : round(value)
}
