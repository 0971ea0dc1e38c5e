import type { Graph } from '../../../engine/graph/node.ts'
import { boundsOf } from '../formula/bounds.ts'
import type { Column, Formula } from '../formula/formula.ts'
import { type FormulaContext, formulaOfNode } from '../formula/formula-of-node.ts'
import { FillRight } from './fill-right.ts'
import type { InputRow } from './input-rows.ts'
import { type ModelRow, modelRows } from './model-rows.ts'

/** A row of the calculation with the formula of each of its cells. */
export interface FormulaRow extends ModelRow {
  readonly formulas: ReadonlyMap<Column, Formula>
}

export interface FormulaRows {
  readonly context: FormulaContext
  readonly rows: ReadonlyMap<string, FormulaRow>
  /** Columns in which a row that starts later or ends earlier counts as one, such as the price index of the first year. */
  readonly ones: ReadonlyMap<string, ReadonlySet<number>>
  readonly lastColumn: number
}

/** Every row of the model, its years with one formula wherever the model allows it. */
export function formulaRows(graph: Graph, inputs: ReadonlyMap<string, InputRow>): FormulaRows {
  const rows = modelRows(graph)
  const context: FormulaContext = { graph, bounds: boundsOf(graph), inputs }
  const lastColumn = Math.max(0, ...[...rows.values()].flatMap(({ cells }) => [...cells.keys()].map(Number)))
  const fillRight = new FillRight(rows, lastColumn)
  const filled = [...rows].map(([key, row]) => {
    const own = [...row.cells].map(
      ([column, node]) => [column, formulaOfNode(context, node, column)] as const,
    )
    const isSingle = own.some(([column]) => column === null)
    return [key, { ...row, formulas: isSingle ? new Map(own) : fillRight.shared(own) }] as const
  })
  return { context, rows: new Map(filled), ones: fillRight.ones, lastColumn }
}
