import type { Cell } from '../../quantity/cells/cell.ts'
import { tableMarkup, tabText } from '../../quantity/cells/clipboard-cells.ts'

/** Puts cells on the clipboard, for a spreadsheet and for a document; false where the browser does not allow it. */
export async function copyCells(rows: readonly (readonly Cell[])[]): Promise<boolean> {
  const text = tabText(rows)
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([tableMarkup(rows)], { type: 'text/html' }),
      }),
    ])
    return true
  } catch {
    return copyText(text)
  }
}

/** Some browsers know text alone. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
