const BYTE_ORDER_MARK = '\uFEFF'
const DECIMAL = /^-?\d+(\.\d+)?$/
const FORMULA = /^[=+\-@\t\r]/

/**
 * A table as CSV for a Dutch spreadsheet: semicolons, decimal comma, UTF-8 with a byte order mark. Text that a spreadsheet would
 * take for a formula gets an apostrophe in front, so that it stays text.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cell).join(';') + '\r\n').join('')
}

function cell(text: string): string {
  if (DECIMAL.test(text)) return text.replace('.', ',')
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
