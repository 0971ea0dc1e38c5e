/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const rest = column % 26
  const letter = String.fromCharCode(65 + rest)
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}

/** `F12`, from a row and a column that count from zero. */
export function relativeAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`
}

/** `$F$12` */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${String(row + 1)}`
}

/** The sheet in front of an address; a name with anything but letters and digits stands between quotes. */
export function onSheet(sheet: string, address: string): string {
  const isPlain = /^[A-Za-z][A-Za-z0-9]*$/.test(sheet)
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`
}
