import type { Addresses } from '../formula/formula-text.ts'
import type { CellContent, CellLook, NumberLook } from './sheet.ts'

/** What stands in a cell, once it is known where everything stands. */
export type CellWriter = (addresses: Addresses) => CellContent

/** A row of a sheet with years: words, at most one single number, and numbers by column of the time axis. */
export interface PlannedRow {
  /** The keys under which other formulas find this row. */
  readonly keys: readonly string[]
  readonly about: string
  readonly label: string
  readonly unit: string
  readonly look: CellLook['role']
  readonly format: NumberLook
  readonly single?: CellWriter
  /** Where the single number looks different from the years. */
  readonly singleFormat?: NumberLook
  readonly years: ReadonlyMap<number, CellWriter>
  /** Columns in which the formula is another than in the column before. */
  readonly breaks?: ReadonlySet<number>
  /** What stands behind the years, in the order of the heads of the sheet. */
  readonly behind?: readonly (string | number)[]
}

export interface PlannedHeading {
  readonly heading: string
}

export type PlannedLine = PlannedRow | PlannedHeading

export function isHeading(line: PlannedLine): line is PlannedHeading {
  return 'heading' in line
}

/** A sheet with years, as rows that still have no place. */
export interface PlannedSheet {
  readonly name: string
  readonly title: string
  readonly note: string
  readonly lines: readonly PlannedLine[]
  /** Heads of the years, from column 0 on. */
  readonly heads: readonly string[]
  readonly singleHead: string
  /** Of the columns of the years, in characters. */
  readonly yearWidth?: number
  readonly behindHeads?: readonly string[]
}
