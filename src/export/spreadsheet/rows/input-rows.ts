import type { BusinessCase } from '../../../domain/business-case.ts'
import { fieldFacts, type FieldKey } from '../../../domain/fields.ts'
import { isInput, isSeries } from '../../../domain/input.ts'
import { listInputs, type PlacedInput } from '../../../domain/list-inputs.ts'
import { valueAt } from '../../../domain/paths.ts'
import type { InputPlace } from '../../../engine/graph/node.ts'
import { type CellFormula, cellOf, type Column } from '../formula/formula.ts'

/** An input with the column of the time axis in which its first number stands; null for a single number. */
export interface InputRow extends PlacedInput {
  readonly key: string
  readonly first: Column
  /** What holds after the last number of a series: that number, or nothing. */
  readonly holds: boolean
}

const FROM_START: ReadonlySet<FieldKey> = new Set(['funding.amounts', 'funding.administration'])
const OF_USE: ReadonlySet<FieldKey> = new Set(['adoption.shares', 'effect.ramp'])

export function inputRows(c: BusinessCase): ReadonlyMap<string, InputRow> {
  return new Map(listInputs(c).map((placed) => [placed.path, rowOf(c, placed)]))
}

function rowOf(c: BusinessCase, placed: PlacedInput): InputRow {
  const first = isSeries(placed.input) ? firstColumn(c, placed) : null
  return { ...placed, key: inputKeyOf(placed.path), first, holds: !FROM_START.has(placed.field) }
}

function inputKeyOf(path: string): string {
  return `input:${path}`
}

/** By what a series counts: from the start, from the first year of use, from the second year (what grows) or from the first. */
function firstColumn(c: BusinessCase, { path, field }: PlacedInput): number {
  if (FROM_START.has(field)) return 0
  if (field.startsWith('index.')) return 2
  return OF_USE.has(field) ? startOfUse(c, path) : 1
}

function startOfUse(c: BusinessCase, path: string): number {
  const owner = valueAt(c, path.split('.').slice(0, 2).join('.'))
  const start = typeof owner === 'object' && owner !== null && 'start' in owner ? owner.start : null
  return isInput(start) ? Number(start.value) : 1
}

/**
 * The cell of an input where a formula of a column reads it. The last number of a series holds on, so that a formula of a later
 * year reads its own column and can be filled right.
 */
export function inputCell(row: InputRow, { index }: InputPlace, from: Column): CellFormula {
  const low = fieldFacts(row.field).min
  if (row.first === null || index === null) return cellOf(row.key, null, from, low)
  const own = row.first + index
  const isLast = isSeries(row.input) && index === row.input.values.length - 1
  const column = from !== null && from > own && isLast && row.holds ? from : own
  return cellOf(row.key, column, from, low)
}
