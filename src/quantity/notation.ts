/** How numbers are written: which sign stands before the decimals and which between groups of thousands. */
export interface NumberNotation {
  readonly decimal: ',' | '.'
  readonly group: '.' | ','
}
