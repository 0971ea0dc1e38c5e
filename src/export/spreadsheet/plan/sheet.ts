/** A workbook as data, before it is written: what stands where and how it looks. Rows and columns count from zero. */
export interface WorkbookPlan {
  readonly title: string
  readonly sheets: readonly SheetPlan[]
  /** Names of cells with the place that they stand for: `Invoer!$D$12`. */
  readonly names: ReadonlyMap<string, string>
}

export interface SheetPlan {
  readonly name: string
  readonly cells: readonly PlacedCell[]
  /** In characters. */
  readonly widths: readonly number[]
  /** Of rows that need more than one line, in points. */
  readonly heights: ReadonlyMap<number, number>
  /** Rows and columns that stay in sight, and the row that every printed page begins with. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly heads: number
  readonly tabColour: string
  readonly isHidden: boolean
  readonly isPortrait: boolean
  readonly validations: readonly NumberBounds[]
}

export interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly content: CellContent
  readonly look: CellLook
}

/** A formula comes with what it gives, so that a program that does not calculate can show it. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly formula: string; readonly result: number | string }
  | { readonly kind: 'link'; readonly text: string; readonly to: string }

export interface CellLook {
  readonly role:
    | 'title'
    | 'heading'
    | 'head'
    | 'label'
    | 'note'
    | 'input'
    | 'structural'
    | 'calculated'
    | 'total'
    | 'check'
    | 'plain'
  readonly format?: NumberLook
  /** The first cell of a row whose formula is another than the one on its left. */
  readonly isBreak?: boolean
  readonly indent?: number
}

export type NumberLook = 'euro' | 'cents' | 'share' | 'rate' | 'number' | 'whole' | 'factor' | 'year' | 'text'

export interface NumberBounds {
  readonly row: number
  readonly column: number
  readonly low: number
  readonly high: number
  readonly isWhole: boolean
  readonly title: string
  readonly message: string
}
