/** A piece of what stands in a cell of a table on the page. */
export interface Part {
  readonly text: string
  readonly isNumber: boolean
  /** Stands above the column of its own that the piece gets. */
  readonly label?: string
}

const UNSAID = '[data-screen-only], [data-no-cell], [aria-hidden=true], .visually-hidden'

/** First what stands in the cell itself, then each piece that asks for a column of its own. */
export function partsOf(cell: HTMLTableCellElement): readonly Part[] {
  const isNumber = cell.matches('[data-number]')
  const own = [...cell.querySelectorAll<HTMLElement>('[data-cell]')]
  return [
    { text: textIn(cell), isNumber },
    ...own.map((piece) => ({ text: textIn(piece), isNumber, label: piece.dataset.cell ?? '' })),
  ]
}

function textIn(node: Node): string {
  return said(node).join(' ').replace(/\s+/g, ' ').trim()
}

function said(node: Node): readonly string[] {
  return [...node.childNodes].flatMap((child) => {
    if (child instanceof Element && child.matches(`${UNSAID}, [data-cell]`)) return []
    return child instanceof Element ? said(child) : [child.textContent ?? '']
  })
}
