import type { Calculation } from '../../engine/calculation.ts'
import type { Statement } from '../../engine/formulas/statement.ts'
import { type Node, nodePath } from '../../engine/graph/node.ts'
import { type Decimal, ZERO } from '../../quantity/decimal.ts'

/** The path by which a number is explained; a number without a meaning of its own has none. */
export function nodePathOrNull({ meaning }: Node): string | null {
  return meaning === null ? null : nodePath(meaning)
}

/** A series as plain numbers, for drawing only. */
export function sparkOf(calculation: Calculation, nodes: readonly Node[]): readonly number[] {
  return calculation.series(nodes).map((value) => value.toNumber())
}

export function valueIn(calculation: Calculation, nodes: readonly Node[], column: number): Decimal {
  const node = nodes[column]
  return node === undefined ? ZERO : calculation.value(node)
}

/** What counts in the net present value without being cash: the value of devices after the last year, in money of now. */
export function presentTerminalValue(calculation: Calculation, { rows }: Statement): Decimal {
  const row = rows.find(({ category }) => category === 'terminal-value')
  return row === undefined ? ZERO : calculation.value(row.presentValue)
}
