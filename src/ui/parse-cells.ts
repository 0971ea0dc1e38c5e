const CELL = /(?:"(?<quoted>(?:[^"]|"")*)"(?=[\t\r\n]|$)|(?<plain>[^\t\r\n]*))(?<end>\t|\r\n|\r|\n|$)/y

/** Cells from the clipboard as a spreadsheet writes them: tabs between cells, quotes around a cell with a break in it. */
export function parseCells(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let end = '\n'
  for (CELL.lastIndex = 0; CELL.lastIndex < text.length || end === '\t';) {
    const { quoted, plain, end: after } = CELL.exec(text)?.groups ?? {}
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    end = after ?? ''
    if (end === '\t') continue
    rows.push(row)
    row = []
  }
  return rows
}
