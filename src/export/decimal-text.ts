import type { Calculation } from '../engine/calculation.ts'
import type { Node } from '../engine/graph/node.ts'
import type { Decimal } from '../quantity/decimal.ts'

/** 34 significant digits, without an exponent. */
export function text(value: Decimal): string {
  return value.isZero() ? '0' : value.toSignificantDigits(34).toFixed()
}

export function textOrNull(value: Decimal | null): string | null {
  return value === null ? null : text(value)
}

/** Writes series of a calculation: from column 0 to the horizon. */
export function seriesIn(c: Calculation): (nodes: readonly Node[]) => readonly string[] {
  return (nodes) => c.series(nodes).map(text)
}
