import type { Op } from '../../../engine/graph/node.ts'
import type { Decimal } from '../../../quantity/decimal.ts'

/** A column of the time axis, or null for a row that holds one number. */
export type Column = number | null

/** A formula as a workbook writes it: cells of rows, numbers, and steps between them. Formulas with the same key are the same. */
export type Formula = NumberFormula | CellFormula | StepFormula

export interface NumberFormula {
  readonly kind: 'number'
  readonly key: string
  readonly value: Decimal
}

/** A cell as seen from the column that the formula stands in: so many columns further, or where there are no years, the column itself. */
export interface CellFormula {
  readonly kind: 'cell'
  readonly key: string
  readonly row: string
  readonly at: { readonly offset: number } | { readonly column: Column }
  /** The lowest that it can be, whatever is filled in. */
  readonly low: number
}

export type StepOp = Exclude<Op, 'input' | 'constant' | 'same'>

export interface StepFormula {
  readonly kind: 'step'
  readonly key: string
  readonly op: StepOp
  readonly args: readonly Formula[]
  readonly low: number
  /** A division by what may be zero, which gives zero. */
  readonly guarded: boolean
}

export function numberOf(value: Decimal): NumberFormula {
  return { kind: 'number', key: value.toString(), value }
}

/** @param from the column that the formula stands in */
export function cellOf(row: string, column: Column, from: Column, low: number): CellFormula {
  const at = column === null || from === null ? { column } : { offset: column - from }
  const key = 'offset' in at ? `${row}@+${String(at.offset)}` : `${row}@${String(column)}`
  return { kind: 'cell', key, row, at, low }
}

export function stepOf(op: StepOp, args: readonly Formula[], low: number, guarded = false): StepFormula {
  return { kind: 'step', key: `${op}(${args.map((arg) => arg.key).join(',')})`, op, args, low, guarded }
}

/** The column of a cell for a formula that stands in a column. */
export function columnOf({ at }: CellFormula, from: Column): Column {
  if ('column' in at) return at.column
  return from === null ? null : from + at.offset
}

export function isNumber(formula: Formula, value: number): boolean {
  return formula.kind === 'number' && formula.value.eq(value)
}

export function isStep(formula: Formula, op: StepOp): formula is StepFormula {
  return formula.kind === 'step' && formula.op === op
}

/** Terms of a sum, factors of a product; of anything else the formula itself. */
export function partsOf(formula: Formula, op: 'sum' | 'product'): readonly Formula[] {
  return isStep(formula, op) ? formula.args : [formula]
}

/** What `max(0, x)` is the positive part of. */
export function ofPositivePart(formula: Formula): Formula | null {
  const [zero, inner] = isStep(formula, 'max') && formula.args.length === 2 ? formula.args : []
  return zero !== undefined && inner !== undefined && isNumber(zero, 0) ? inner : null
}

export function lowest(formula: Formula): number {
  return formula.kind === 'number' ? formula.value.toNumber() : formula.low
}
