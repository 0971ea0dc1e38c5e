import type { Calculation } from '../../engine/calculation.ts'
import type { Node } from '../../engine/graph/node.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import type { Catalogue } from '../catalogue.ts'
import { columnName } from '../name-of.ts'
import { nodePathOrNull } from './node-facts.ts'

/** A table for people as data: bare numbers with the unit in the head; every number knows where it comes from. */
export interface Grid {
  readonly key: string
  readonly title: string
  readonly subtitle?: string
  /** Head of the first column, then of the others. */
  readonly head: readonly string[]
  readonly rows: readonly GridRow[]
  readonly note?: string
}

export interface GridRow {
  readonly key: string
  readonly label: string
  readonly cells: readonly GridCell[]
  readonly isTotal?: boolean
  /** A row that repeats another in a different way, and so is no part of a sum. */
  readonly isQuiet?: boolean
}

export interface GridCell {
  readonly text: string
  readonly kind: 'number' | 'text'
  readonly isNegative: boolean
  /** Shown faintly, so that a table of many zeros still reads. */
  readonly isZero: boolean
  /** To explain it; null where there is nothing to explain. */
  readonly path: string | null
}

/** Whether a column has numbers, and its head stands above them; the first column has the names of the rows. */
export function isNumberColumn({ rows }: Grid, column: number): boolean {
  return column > 0 && rows.some(({ cells }) => cells[column - 1]?.kind === 'number')
}

export function numberCell(text: string, value: Decimal, node: Node | undefined): GridCell {
  return {
    text,
    kind: 'number',
    isNegative: value.lt(0),
    isZero: value.isZero(),
    path: node === undefined ? null : nodePathOrNull(node),
  }
}

export function textCell(text: string): GridCell {
  return { text, kind: 'text', isNegative: false, isZero: false, path: null }
}

/** A row of whole amounts with the nodes behind them; a total without a node stands at the end. */
export function amountRow(
  words: Catalogue,
  row: Pick<GridRow, 'key' | 'label' | 'isTotal' | 'isQuiet'>,
  amounts: readonly Decimal[],
  nodes: readonly Node[],
): GridRow {
  return {
    ...row,
    cells: amounts.map((amount, i) => numberCell(words.format.number(amount), amount, nodes[i])),
  }
}

export function yearHeads(words: Catalogue, { model: { axis } }: Calculation): readonly string[] {
  return axis.columns.map((column) => columnName(words, axis, column))
}
