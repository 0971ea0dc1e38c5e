import type { Node } from '../graph/node.ts'
import type { ModelContext } from '../model-context.ts'
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

function isCost({ category, side }: Entry): boolean {
  return COSTS.has(category) || (TIME.has(category) && side === 'cost')
}

/** Entries of one line for one stakeholder, added up per column. */
interface Row {
  readonly first: Entry
  readonly byColumn: ReadonlyMap<number, Node<'EUR'>>
}

/**
 * Optimism correction as lines of its own: a surcharge on every cost (on what depends on the price of an asset too, so that the
 * books still agree with cash), and a cut and a delay of every benefit, transfers included, so that these still add to zero.
 */
export function postRealism(m: ModelContext): void {
  const { realism } = m.c.settings
  if ([realism.costSurcharge, realism.benefitCut, realism.delayMonths].every((i) => Number(i.value) === 0))
    return
  for (const row of rowsOf(m, m.ledger.entries)) {
    if (isCost(row.first)) postSurcharge(m, row)
    else if (BENEFITS.has(row.first.category)) postAdjustment(m, row)
  }
}

function rowsOf({ b }: ModelContext, entries: readonly Entry[]): readonly Row[] {
  const rows = new Map<string, { first: Entry; byColumn: Map<number, Node<'EUR'>> }>()
  for (const e of entries) {
    const key = `${e.line.path}|${e.stakeholder}|${e.category}|${e.kind}|${e.side}|${e.moment}`
    const row = rows.get(key) ?? { first: e, byColumn: new Map<number, Node<'EUR'>>() }
    const before = row.byColumn.get(e.column)
    row.byColumn.set(e.column, before === undefined ? e.amount : b.add(before, e.amount))
    rows.set(key, row)
  }
  return [...rows.values()]
}

/** Investments, what comes of them and books keep their category: they are no running cost of the year. */
function keepsCategory({ kind, category }: Entry): boolean {
  return kind === 'book' || ['investment', 'proceeds', 'terminal-value'].includes(category)
}

function post(m: ModelContext, { first }: Row, key: RealismKey, column: number, amount: Node<'EUR'>): void {
  const { line, stakeholder, category, side, kind, moment } = first
  const path = `settings.realism.${line.path}.${stakeholder}.${category}.${kind}.${side}.${moment}`
  m.ledger.post({
    ...first,
    column,
    category: keepsCategory(first) ? category : 'realism',
    line: { path: `settings.realism.${line.path}`, name: line.name },
    amount: m.b.named(amount, { key, subject: { path, name: line.name }, column }),
  })
}

type RealismKey = 'costSurcharge' | 'benefitAdjustment'

function postSurcharge(m: ModelContext, row: Row): void {
  const share = m.b.input(
    'realism.costSurcharge',
    'settings.realism.costSurcharge',
    m.c.settings.realism.costSurcharge,
  )
  for (const [column, amount] of row.byColumn) post(m, row, 'costSurcharge', column, m.b.scale(amount, share))
}

/** `B'(t) - B(t)` with `B'(t) = (1-b) * ((1-w) * B(t-q) + w * B(t-q-1))`, `q` whole years and `w` the rest of the delay. */
function postAdjustment(m: ModelContext, row: Row): void {
  const { b, axis } = m
  const { realism } = m.c.settings
  const delay = whole(realism.delayMonths)
  const q = Math.floor(delay / 12)
  const w = b.ratio(b.constant(delay % 12, 'month'), b.constant(12, 'month'))
  const keep = b.complement(b.input('realism.benefitCut', 'settings.realism.benefitCut', realism.benefitCut))
  const amountIn = (t: number): Node<'EUR'> => (t < 1 ? b.zero() : (row.byColumn.get(t) ?? b.zero()))
  for (const t of axis.years) {
    const late = b.add(b.scale(amountIn(t - q), b.complement(w)), b.scale(amountIn(t - q - 1), w))
    post(m, row, 'benefitAdjustment', t, b.subtract(b.scale(late, keep), amountIn(t)))
  }
}
