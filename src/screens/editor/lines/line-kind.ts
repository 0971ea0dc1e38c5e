import type { ComponentType } from 'react'
import type { FieldKey } from '../../../domain/fields.ts'
import type { SheetCell } from '../../../ui/sheet-cell.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'

export interface Line {
  readonly id: string
  readonly name: string
}

export interface CellProps<T> {
  readonly line: T
  readonly path: string
  readonly at: SheetCell
}

export type Heading = keyof Catalogue['editor']['headings']
export type ColumnWidth = 'tiny' | 'short' | 'period' | 'money' | 'choice' | 'wide'

/** A column of a sheet of lines. A number column can be pasted into. */
export type Column<T> = { readonly key: string; readonly width: ColumnWidth } & (
  | {
      readonly kind: 'number'
      readonly field: FieldKey
      readonly heading?: Heading
      readonly optional?: true
    }
  | {
      readonly kind: 'own'
      readonly heading: Heading
      readonly isNumber?: true
      readonly Cell: ComponentType<CellProps<T>>
    }
)

/** How a kind of line is shown: what stands in its row, and what opens below it. Never changes, so rows can be compared. */
export interface LineKind<T extends Line> {
  readonly columns: readonly Column<T>[]
  readonly Detail: ComponentType<{ readonly line: T; readonly path: string }>
  /** Why a line with amounts may have none. */
  readonly Note?: ComponentType<{ readonly line: T }>
  /** Whether the lines have amounts of their own, of which the row shows the total. */
  readonly hasAmounts: boolean
}
