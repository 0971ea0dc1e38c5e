import type { BusinessCase } from '../../../domain/business-case.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import type { Node } from '../../../engine/graph/node.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'
import { columnName } from '../../../wording/name-of.ts'
import { formulaOfNode, reference } from '../formula/formula-of-node.ts'
import { type Addresses, formulaText } from '../formula/formula-text.ts'
import type { Column } from '../formula/formula.ts'
import type { CellWriter, PlannedRow } from '../plan/planned-row.ts'
import type { FormulaRow, FormulaRows } from '../rows/formula-rows.ts'
import type { InputRow } from '../rows/input-rows.ts'
import { plannedModelRow } from '../rows/planned-model-row.ts'

/** What every sheet is made from. */
export class SheetContext {
  readonly calculation: Calculation
  readonly words: Catalogue
  readonly rows: FormulaRows
  readonly inputs: ReadonlyMap<string, InputRow>

  constructor(
    calculation: Calculation,
    words: Catalogue,
    rows: FormulaRows,
    inputs: ReadonlyMap<string, InputRow>,
  ) {
    this.calculation = calculation
    this.words = words
    this.rows = rows
    this.inputs = inputs
  }

  get case(): BusinessCase {
    return this.calculation.businessCase
  }

  get sheets(): Catalogue['workbook']['sheets'] {
    return this.words.workbook.sheets
  }

  get columns(): readonly number[] {
    return this.calculation.model.axis.columns
  }

  /** `Start`, `2027`, …: as far as the case goes, or as the furthest formula does. */
  heads(last = this.calculation.model.axis.horizon): readonly string[] {
    const { axis } = this.calculation.model
    return Array.from({ length: last + 1 }, (_, column) => columnName(this.words, axis, column))
  }

  planned(row: FormulaRow): PlannedRow {
    return plannedModelRow(this, row, this.rows.ones.get(row.key))
  }

  /** How a formula refers to a step of the model, or works it out where it has no cell of its own. */
  textOf(node: Node, column: Column, addresses: Addresses): string {
    const { context } = this.rows
    const current = context.graph.nodes[node.id] ?? node
    return atom(formulaText(reference(context, current, column), column, addresses))
  }

  /** A cell that is a step of the model. */
  referring(node: Node, column: Column): CellWriter {
    const result = this.calculation.value(node).toNumber()
    return (addresses) => written(this.textOf(node, column, addresses), result)
  }

  /** What a quotient is divided by, as a formula. */
  denominator(node: Node, addresses: Addresses): string {
    const { context } = this.rows
    const current = context.graph.nodes[node.id] ?? node
    const whole = formulaOfNode(context, current, null)
    const by = whole.kind === 'step' && whole.op === 'divide' ? whole.args[1] : undefined
    return by === undefined ? '1' : formulaText(by, null, addresses)
  }
}

function atom(text: string): string {
  return /^[A-Za-z0-9!$'_. ]+$/.test(text) ? text : `(${text})`
}

export function written(formula: string, result: number | string): ReturnType<CellWriter> {
  return { kind: 'formula', formula, result }
}
