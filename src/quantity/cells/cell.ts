/** A cell for a spreadsheet: text as it is, or a number. */
export type Cell = string | NumberCell

export interface NumberCell {
  /** Plain decimal text: a point before the decimals, nothing between thousands. */
  readonly number: string
  /** The number is in hundredths: `12.5` is 12,5%. */
  readonly isPercent?: boolean
}

const DECIMAL = /^-?\d+(\.\d+)?$/

/** A number where the text is a plain decimal. */
export function cellOfDecimal(text: string): Cell {
  return DECIMAL.test(text) ? { number: text } : text
}
