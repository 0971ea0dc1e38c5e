/** Cells of a CSV text as a spreadsheet reads it: semicolons, quotes doubled inside quotes. Fails on text that it could not have been. */
export function readCsv(text: string): readonly (readonly string[])[] {
  if (!text.startsWith('\uFEFF')) throw new Error('No byte order mark')
  const cell = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/y
  const rows: string[][] = [[]]
  for (cell.lastIndex = 1; cell.lastIndex < text.length;) {
    const found = cell.exec(text)
    if (found === null) throw new Error('Not a row of cells')
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] !== ';' && cell.lastIndex < text.length) rows.push([])
  }
  return rows
}
