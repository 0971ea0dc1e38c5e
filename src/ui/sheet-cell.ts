/** A place in a Sheet: fields with the same column stand under each other. */
export interface SheetCell {
  readonly row: string
  readonly column: string
}

/** The attributes by which a Sheet finds its fields. */
export function sheetCell(cell: SheetCell | undefined) {
  return { 'data-row': cell?.row, 'data-column': cell?.column }
}
