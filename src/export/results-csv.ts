import { type Cell, cellOfDecimal } from '../quantity/cells/cell.ts'
import type { Results } from './results.ts'

type Row = readonly Cell[]

/**
 * Results as one long table for a spreadsheet: `file; case; item; year; value`. The item is the path of the key in the JSON,
 * lists are numbered by id; the year is empty for single numbers and `start` for column 0.
 */
export const RESULTS_HEAD: Row = ['file', 'case', 'item', 'year', 'value']

export function resultRows(file: string, results: Results): readonly Row[] {
  return leaves(results, '').map(({ item, column, value }) => [
    file,
    results.case.name,
    item,
    column === null ? '' : yearName(results.firstYear, column),
    cellOfDecimal(value),
  ])
}

interface Leaf {
  readonly item: string
  readonly column: number | null
  readonly value: string
}

function leaves(value: unknown, path: string): readonly Leaf[] {
  if (value === null || value === undefined) return [{ item: path, column: null, value: '' }]
  if (Array.isArray(value)) return value.flatMap((member: unknown, i) => listLeaves(member, path, i))
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, child]) =>
      leaves(child, path === '' ? key : `${path}.${key}`),
    )
  return [{ item: path, column: null, value: typeof value === 'string' ? value : JSON.stringify(value) }]
}

/** A list of numbers is a series by column, but for the roots of a rate of return. */
function listLeaves(member: unknown, path: string, position: number): readonly Leaf[] {
  if (typeof member !== 'string') return leaves(member, `${path}.${nameOf(member) ?? String(position)}`)
  if (path.endsWith('.rates'))
    return [{ item: `${path}.${String(position + 1)}`, column: null, value: member }]
  return [{ item: path, column: position, value: member }]
}

function nameOf(member: unknown): string | null {
  const id = textIn(member, 'id')
  if (id !== null) return id
  const scope = textIn(member, 'scope') === 'shared' ? 'shared' : textIn(member, 'technology')
  const name = [textIn(member, 'stakeholder'), scope].filter((part) => part !== null).join('.')
  return name === '' ? null : name
}

function textIn(member: unknown, key: string): string | null {
  if (typeof member !== 'object' || member === null) return null
  const value: unknown = Reflect.get(member, key)
  return typeof value === 'string' ? value : null
}

function yearName(firstYear: number, column: number): string {
  return column === 0 ? 'start' : String(firstYear + column - 1)
}
