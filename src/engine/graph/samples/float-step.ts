import type { Op } from '../node.ts'

const TOLERANCE = 1e-9

/** One step in floats; the same as the exact one: nothing comes of dividing by zero, and what is nearly whole is whole. */
export function floatStep(op: Op, values: readonly number[]): number {
  const [a = 0, b = 0] = values
  switch (op) {
    case 'sum':
      return values.reduce((x, y) => x + y)
    case 'product':
      return values.reduce((x, y) => x * y)
    case 'min':
      return Math.min(...values)
    case 'max':
      return Math.max(...values)
    case 'subtract':
      return a - b
    case 'divide':
      return b === 0 ? 0 : a / b
    case 'floor':
      return wholeBelow(a)
    case 'ceiling':
      return wholeAbove(a)
    case 'root':
      return Math.sqrt(a)
    default:
      return a
  }
}

export function wholeBelow(value: number): number {
  const nearest = rounded(value)
  return Math.abs(value - nearest) <= TOLERANCE * Math.max(1, Math.abs(nearest)) ? nearest : Math.floor(value)
}

export function wholeAbove(value: number): number {
  const nearest = rounded(value)
  return Math.abs(value - nearest) <= TOLERANCE * Math.max(1, Math.abs(nearest)) ? nearest : Math.ceil(value)
}

/** Half away from zero, as decimals round. */
function rounded(value: number): number {
  return value < 0 ? -Math.round(-value) : Math.round(value)
}
