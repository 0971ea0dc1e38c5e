/** Text in a cell of a workbook, or in what a chart keeps of it: what looks like an escape of the format is escaped, so that it is read back as it is. */
export function literalCellText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}
