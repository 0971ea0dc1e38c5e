import type { Node } from '../graph/node.ts'
import type { ModelContext } from '../model-context.ts'
import type { Cell } from './cells.ts'
import type { LedgerCategory, Moment } from './ledger.ts'

/** The cells of one column. */
export interface ColumnCells {
  readonly benefit: readonly Cell[]
  readonly cost: readonly Cell[]
}

/** The cells of a view, as its statement needs them: by column 0..H, each made in one pass along the cells. */
export interface ViewCells {
  /** What is cash, without the terminal value. */
  readonly cash: readonly ColumnCells[]
  /** Everything but what is bought, sold or still in use. */
  readonly operating: readonly ColumnCells[]
  readonly terminalValue: readonly Cell[]
  readonly rows: ReadonlyMap<LedgerCategory, readonly ColumnCells[]>
}

const NOT_OPERATING: ReadonlySet<LedgerCategory> = new Set(['investment', 'proceeds', 'terminal-value'])

export function viewCells(horizon: number, cells: readonly Cell[]): ViewCells {
  const [cash, operating] = [columns(horizon), columns(horizon)]
  const terminalValue: Cell[] = []
  const rows = new Map<LedgerCategory, SortedColumn[]>()
  for (const c of cells) {
    let row = rows.get(c.category)
    if (row === undefined) rows.set(c.category, (row = columns(horizon)))
    add(row, c)
    if (c.category === 'terminal-value') terminalValue.push(c)
    else if (c.kind !== 'book') add(cash, c)
    if (!NOT_OPERATING.has(c.category)) add(operating, c)
  }
  return { cash, operating, terminalValue, rows }
}

interface SortedColumn {
  benefit: Cell[]
  cost: Cell[]
}

/** Most columns of a row have nothing on one side or on both: these share a list that is never added to. */
const NONE: Cell[] = []

function columns(horizon: number): SortedColumn[] {
  return Array.from({ length: horizon + 1 }, () => ({ benefit: NONE, cost: NONE }))
}

function add(byColumn: readonly SortedColumn[], cell: Cell): void {
  const column = byColumn[cell.column]
  if (column === undefined) return
  const cells = column[cell.side]
  if (cells === NONE) column[cell.side] = [cell]
  else cells.push(cell)
}

export function total({ b }: ModelContext, cells: readonly Cell[]): Node<'EUR'> {
  const [first] = cells
  if (first === undefined) return b.zero()
  if (cells.length === 1) return first.amount
  return b.sum(
    'EUR',
    cells.map((c) => c.amount),
  )
}

/** Benefits less costs. */
export function net(m: ModelContext, { benefit, cost }: ColumnCells): Node<'EUR'> {
  return m.b.subtract(total(m, benefit), total(m, cost))
}

/** What falls at a moment of a column: the net of both sides, or one side. */
export type PartAtMoment = (m: ModelContext, cells: ColumnCells, moment: Moment) => Node<'EUR'>

export const netAtMoment: PartAtMoment = (m, cells, moment) =>
  m.b.subtract(benefitsAtMoment(m, cells, moment), costsAtMoment(m, cells, moment))

export const benefitsAtMoment: PartAtMoment = (m, { benefit }, moment) => total(m, atMoment(benefit, moment))

export const costsAtMoment: PartAtMoment = (m, { cost }, moment) => total(m, atMoment(cost, moment))

function atMoment(cells: readonly Cell[], moment: Moment): readonly Cell[] {
  return cells.filter((c) => c.moment === moment)
}
