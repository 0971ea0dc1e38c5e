import type { Node, Subject } from '../graph/node.ts'
import type { ModelContext } from '../model-context.ts'
import { type Cell, ledgerCells } from './cells.ts'
import type { Entry, LedgerCategory } from './ledger.ts'
import { whole } from './time-axis.ts'

const COSTS: ReadonlySet<LedgerCategory> = new Set([
  'investment',
  'proceeds',
  'terminal-value',
  'one-off',
  'recurring',
  'bundle',
  'funding-administration',
  'depreciation',
  'disposal-loss',
  'interest',
])
const BENEFITS: ReadonlySet<LedgerCategory> = new Set([
  'time-cash',
  'lost-revenue',
  'redeploy-revenue',
  'redeploy-care',
  'informal-time',
  'event',
  'admission',
  'avoided-cost',
  'travel',
  'sick-leave',
  'turnover',
  'rate-supplement',
])

/** Extra work stands on the cost side of these: a cost of the technology, not a benefit that can be cut. */
const TIME: ReadonlySet<LedgerCategory> = new Set(['time-cash', 'redeploy-care', 'informal-time'])

function isCost({ category, side }: Cell): boolean {
  return COSTS.has(category) || (TIME.has(category) && side === 'cost')
}

/**
 * Optimism correction as lines of its own: a surcharge on every cost (on what depends on the price of an asset too, so that the
 * books still agree with cash), and a cut and a delay of every benefit, transfers included, so that these still add to zero.
 */
export function postRealism(m: ModelContext): void {
  const { realism } = m.c.settings
  if ([realism.costSurcharge, realism.benefitCut, realism.delayMonths].every((i) => Number(i.value) === 0))
    return
  const cells = ledgerCells(m.b, m.ledger.entries)
  for (const cell of cells) if (isCost(cell)) postSurcharge(m, cell)
  for (const row of rowsOf(cells.filter((c) => BENEFITS.has(c.category) && !isCost(c))))
    postAdjustment(m, row)
}

function entryOf(cell: Cell, line: Subject, amount: Node<'EUR'>, column: number): Entry {
  const { technologyId, stakeholder, kind, side, moment, category } = cell
  const realismLine = {
    path: `${line.path}.${technologyId ?? 'shared'}.${stakeholder}.${category}`,
    name: line.name,
  }
  // Proceeds, terminal value and books keep their category: they are no cash, or no cost of the year.
  const keeps =
    kind === 'book' || category === 'investment' || category === 'proceeds' || category === 'terminal-value'
  return {
    technologyId,
    stakeholder,
    kind,
    side,
    moment,
    column,
    amount,
    category: keeps ? category : 'realism',
    line: realismLine,
  }
}

function postSurcharge(m: ModelContext, cell: Cell): void {
  const { b } = m
  const share = b.input(
    'realism.costSurcharge',
    'settings.realism.costSurcharge',
    m.c.settings.realism.costSurcharge,
  )
  const line = { path: 'settings.realism.costs', name: 'realism' }
  const entry = entryOf(cell, line, b.scale(cell.amount, share), cell.column)
  const subject = { ...entry.line, path: `${entry.line.path}.${cell.side}.${cell.kind}.${cell.moment}` }
  m.ledger.post({
    ...entry,
    amount: b.named(entry.amount, { key: 'costSurcharge', subject, column: cell.column }),
  })
}

type Row = readonly [Cell, ...Cell[]]

function rowsOf(cells: readonly Cell[]): readonly Row[] {
  const rows = new Map<string, [Cell, ...Cell[]]>()
  for (const c of cells) {
    const key = `${c.technologyId ?? ''}|${c.stakeholder}|${c.category}|${c.kind}|${c.side}`
    const row = rows.get(key)
    if (row === undefined) rows.set(key, [c])
    else row.push(c)
  }
  return [...rows.values()]
}

/** `B'(t) - B(t)` with `B'(t) = (1-b) * ((1-w) * B(t-q) + w * B(t-q-1))`, `q` whole years and `w` the rest of the delay. */
function postAdjustment(m: ModelContext, row: Row): void {
  const { b, axis } = m
  const { realism } = m.c.settings
  const delay = whole(realism.delayMonths)
  const q = Math.floor(delay / 12)
  const w = b.ratio(b.constant(delay % 12, 'month'), b.constant(12, 'month'))
  const keep = b.complement(b.input('realism.benefitCut', 'settings.realism.benefitCut', realism.benefitCut))
  const byColumn = new Map(row.map((c) => [c.column, c.amount]))
  const amountIn = (t: number): Node<'EUR'> => byColumn.get(t) ?? b.zero()
  const line = { path: 'settings.realism.benefits', name: 'realism' }
  for (const t of axis.years) {
    const late = b.add(b.scale(amountIn(t - q), b.complement(w)), b.scale(amountIn(t - q - 1), w))
    const change = b.subtract(b.scale(late, keep), amountIn(t))
    const entry = entryOf(row[0], line, change, t)
    const subject = { ...entry.line, path: `${entry.line.path}.${entry.side}.${entry.kind}` }
    m.ledger.post({ ...entry, amount: b.named(change, { key: 'benefitAdjustment', subject, column: t }) })
  }
}
