import type { BusinessCase } from '../../../domain/business-case.ts'
import { fieldFacts } from '../../../domain/fields.ts'
import { isInput, isSeries } from '../../../domain/input.ts'
import { listInputs, type PlacedInput } from '../../../domain/list-inputs.ts'
import { valueAt } from '../../../domain/paths.ts'
import { seriesStart } from '../../../domain/series-start.ts'
import type { InputPlace } from '../../../engine/graph/node.ts'
import { type CellFormula, cellOf, type Column } from '../formula/formula.ts'

/** An input with the column of the time axis in which its first number stands; null for a single number. */
export interface InputRow extends PlacedInput {
  readonly key: string
  readonly first: Column
  /** What holds after the last number of a series: that number, or nothing. */
  readonly holds: boolean
}

export function inputRows(c: BusinessCase): ReadonlyMap<string, InputRow> {
  return new Map(listInputs(c).map((placed) => [placed.path, rowOf(c, placed)]))
}

function rowOf(c: BusinessCase, placed: PlacedInput): InputRow {
  const first = isSeries(placed.input) ? firstColumn(c, placed) : null
  return { ...placed, key: inputKeyOf(placed.path), first, holds: seriesStart(placed.field) !== 'start' }
}

function inputKeyOf(path: string): string {
  return `input:${path}`
}

function firstColumn(c: BusinessCase, { path, field }: PlacedInput): number {
  switch (seriesStart(field)) {
    case 'start':
      return 0
    case 'first-year-of-use':
      return startOfUse(c, path)
    case 'second-year':
      return 2
    case 'first-year':
      return 1
  }
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
