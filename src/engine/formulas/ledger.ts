import type { StakeholderId } from '../../domain/stakeholder.ts'
import type { Node, Subject } from '../graph/node.ts'

export const LEDGER_CATEGORIES = [
  'investment',
  'proceeds',
  'terminal-value',
  'one-off',
  'recurring',
  'bundle',
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
  'funding',
  'funding-administration',
  'realism',
  'depreciation',
  'disposal-loss',
  'interest',
  'loan',
  'health-impact-bond',
] as const
export type LedgerCategory = (typeof LEDGER_CATEGORIES)[number]

/**
 * `resource`: something is used up or freed, counts for society. `transfer`: money changes hands, in pairs. `financing`: money
 * that is paid back, in pairs. `book`: depreciation and interest, no cash.
 */
export type EntryKind = 'resource' | 'transfer' | 'financing' | 'book'

/** At the turn of the year (purchases, sales, terminal value, all of column 0) or during it. */
export type Moment = 'turn' | 'during'

/** One euro amount. The amount adds to the stakeholder on side `benefit` and takes away on side `cost`. */
export interface Entry {
  readonly stakeholder: StakeholderId
  readonly column: number
  readonly moment: Moment
  readonly side: 'benefit' | 'cost'
  readonly amount: Node<'EUR'>
  readonly category: LedgerCategory
  readonly kind: EntryKind
  readonly line: Subject
  /** The technology that the line belongs to; null for shared lines. */
  readonly technologyId: string | null
}

/** What the entries of one line have in common. */
export type LineFacts = Pick<Entry, 'line' | 'technologyId' | 'category'>

/**
 * The one ledger: every euro is an entry, every statement a projection. Lines that a chosen bundle replaces, and bundles that
 * are not chosen, are kept aside, so that both totals can be told.
 */
export class Ledger {
  readonly entries: Entry[] = []
  readonly aside: Entry[] = []
  private readonly linesAside: ReadonlySet<string>

  /** @param linesAside paths of the lines that do not count */
  constructor(linesAside: ReadonlySet<string>) {
    this.linesAside = linesAside
  }

  post(entry: Entry): void {
    if (isNothing(entry.amount)) return
    const list = this.linesAside.has(entry.line.path) ? this.aside : this.entries
    list.push(entry)
  }

  /** Money from one stakeholder to another: two entries that add to zero. */
  transfer(
    from: StakeholderId,
    to: StakeholderId,
    column: number,
    amount: Node<'EUR'>,
    facts: LineFacts,
    kind: 'transfer' | 'financing' = 'transfer',
  ): void {
    const { line, technologyId, category } = facts
    const moment = momentOf(column)
    this.post({ stakeholder: from, column, moment, side: 'cost', amount, category, kind, line, technologyId })
    this.post({
      stakeholder: to,
      column,
      moment,
      side: 'benefit',
      amount,
      category,
      kind,
      line,
      technologyId,
    })
  }

  counts(line: Subject): boolean {
    return !this.linesAside.has(line.path)
  }
}

/** Running entries fall during the year, but everything in column 0 falls at the start. */
export function momentOf(column: number): Moment {
  return column === 0 ? 'turn' : 'during'
}

function isNothing(amount: Node): boolean {
  return amount.op === 'constant' && amount.value.isZero()
}
