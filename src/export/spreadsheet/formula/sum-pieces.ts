import type { Addresses } from './formula-text.ts'
import { type Column, columnOf, type Formula, partsOf } from './formula.ts'

/** Terms that are the same rows in other columns: `E5*E9 + F5*F9 + …`. */
interface Run {
  readonly rows: readonly string[]
  /** By column; there may be several runs for terms of one column. */
  readonly terms: Map<number, Formula>
}

/**
 * The texts of the terms of a sum. Terms that walk along the columns become `SUM(E5:K5)` or `SUMPRODUCT(E5:K5,E9:K9)`, as far as what
 * lies between them is empty or among them.
 * @param from the column that the sum stands in
 */
export function sumPieces(
  args: readonly Formula[],
  from: Column,
  addresses: Addresses,
  write: (term: Formula) => string,
): readonly string[] {
  const runs = new Map<string, Run[]>()
  const pieces: (Run | Formula)[] = []
  for (const term of args) {
    const place = walking(term, from)
    if (place === null) pieces.push(term)
    else addTo(runs, pieces, place, term)
  }
  return pieces.flatMap((piece) => ('terms' in piece ? runTexts(piece, addresses, write) : [write(piece)]))
}

interface Place {
  readonly rows: readonly string[]
  readonly column: number
}

/** A term of cells of one column, or null for any other. */
function walking(term: Formula, from: Column): Place | null {
  const rows: string[] = []
  let own: Column = null
  for (const part of partsOf(term, 'product')) {
    const column: Column = part.kind === 'cell' ? columnOf(part, from) : null
    if (part.kind !== 'cell' || column === null || (own !== null && own !== column)) return null
    own = column
    rows.push(part.row)
  }
  return own === null ? null : { rows, column: own }
}

function addTo(
  runs: Map<string, Run[]>,
  pieces: (Run | Formula)[],
  { rows, column }: Place,
  term: Formula,
): void {
  const key = [...rows].sort().join(' ')
  const alike = runs.get(key) ?? []
  const known = alike.find((run) => !run.terms.has(column))
  if (known !== undefined) {
    known.terms.set(column, term)
    return
  }
  const run = { rows, terms: new Map([[column, term]]) }
  runs.set(key, [...alike, run])
  pieces.push(run)
}

function runTexts(
  { rows, terms }: Run,
  addresses: Addresses,
  write: (term: Formula) => string,
): readonly string[] {
  const columns = [...terms.keys()].sort((a, b) => a - b)
  return stretches(columns, (column) => rows.some((row) => addresses.isNothing(row, column))).flatMap(
    (stretch) => {
      const [from = 0, to = 0] = [stretch[0], stretch.at(-1)]
      if (stretch.length === 1) return [write(terms.get(from) as Formula)]
      const ranges = rows.map((row) => addresses.range(row, from, to))
      return [rows.length === 1 ? `SUM(${ranges.join()})` : `SUMPRODUCT(${ranges.join(',')})`]
    },
  )
}

/** Columns in stretches that only leave out columns which count as nothing. */
function stretches(columns: readonly number[], isNothing: (column: number) => boolean): readonly number[][] {
  const found: number[][] = []
  for (const column of columns) {
    const last = found.at(-1)
    const end = last?.at(-1)
    if (last !== undefined && end !== undefined && between(end, column).every(isNothing)) last.push(column)
    else found.push([column])
  }
  return found
}

function between(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => from + 1 + i)
}
