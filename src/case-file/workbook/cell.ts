import type { CellPlace } from './cell-reference.ts'
import type { NumberFormat } from './number-format.ts'

export type CellValue =
  /** A formula that no program has calculated, too. */
  | { readonly kind: 'empty' }
  /** As it stands in the file, such as `1.5` or `1.25E-3`. */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'yes-no'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string }

/** A cell with something in it. Of a formula it has the result that the last program kept. */
export type Cell = CellValue & CellPlace & { readonly formula: boolean; readonly format: NumberFormat }

/** What a cell is written as, before it is understood. */
export interface WrittenCell extends CellPlace {
  readonly type: string
  readonly style: number
  /** Absent where there is no element for it. */
  readonly value: string | undefined
  readonly inline: string | undefined
  readonly formula: boolean
}

/** The lists that cells refer to by number. */
export interface CellLists {
  readonly strings: readonly string[]
  readonly formats: readonly NumberFormat[]
}
