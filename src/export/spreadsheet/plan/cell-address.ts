import { columnLetters, referenceOf } from '../../../case-file/workbook/cell-reference.ts'

/** `F12`, from a row and a column that count from zero. */
export function relativeAddress(row: number, column: number): string {
  return referenceOf({ column: column + 1, row: row + 1 })
}

/** `$F$12` */
export function absoluteAddress(row: number, column: number): string {
  return `$${fixedRowAddress(row, column)}`
}

/** `F$12`: stays in its row, and walks along when it is filled right. */
export function fixedRowAddress(row: number, column: number): string {
  return `${columnLetters(column + 1)}$${String(row + 1)}`
}

/** The sheet in front of an address; a name with anything but letters and digits stands between quotes. */
export function onSheet(sheet: string, address: string): string {
  const isPlain = /^[A-Za-z][A-Za-z0-9]*$/.test(sheet)
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`
}
