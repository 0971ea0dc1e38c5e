import type { StakeholderId } from '../../domain/stakeholder.ts'
import type { GraphBuilder } from '../graph/builder.ts'
import type { Node, Subject } from '../graph/node.ts'
import type { Entry, EntryKind, LedgerCategory, Moment } from './ledger.ts'

/** Entries of one technology, stakeholder, category, kind, side and moment, added up in a column. */
export interface Cell {
  readonly technologyId: string | null
  readonly stakeholder: StakeholderId
  readonly category: LedgerCategory
  readonly kind: EntryKind
  readonly side: 'benefit' | 'cost'
  readonly moment: Moment
  readonly column: number
  readonly amount: Node<'EUR'>
}

/** The ledger in cells: what every statement is made of, so that parts add up to totals by construction. */
export function ledgerCells(b: GraphBuilder, entries: readonly Entry[]): readonly Cell[] {
  return groupsOf(entries).map(([first, ...others]) => {
    const { technologyId, stakeholder, category, kind, side, moment, column } = first
    const amount = others.length === 0 ? first.amount : totalOf(b, first, others)
    return { technologyId, stakeholder, category, kind, side, moment, column, amount }
  })
}

function totalOf(b: GraphBuilder, first: Entry, others: readonly Entry[]): Node<'EUR'> {
  const { technologyId, stakeholder, category, kind, side, moment, column } = first
  const place = [technologyId ?? '', stakeholder, category, kind, side, moment].join('.')
  const subject: Subject = { path: `ledger.${place}`, name: category }
  const amounts = [first, ...others].map((e) => e.amount)
  return b.named(b.sum('EUR', amounts), { key: 'ledgerCell', subject, column })
}

type Group = [Entry, ...Entry[]]

/** The groups of a row, by column. */
interface Row {
  readonly first: Entry
  readonly byColumn: Group[]
}

/** Entries that add up in one cell, in the order in which the ledger comes to them. */
function groupsOf(entries: readonly Entry[]): readonly Group[] {
  const rows = new Map<string | null, Row[]>()
  const groups: Group[] = []
  for (const e of entries) {
    const { byColumn } = rowOf(rows, e)
    const group = byColumn[e.column]
    if (group === undefined) groups.push((byColumn[e.column] = [e]))
    else group.push(e)
  }
  return groups
}

/** A technology has few rows, so that looking along them takes less than making a key of every entry. */
function rowOf(rows: Map<string | null, Row[]>, e: Entry): Row {
  let own = rows.get(e.technologyId)
  if (own === undefined) rows.set(e.technologyId, (own = []))
  for (const row of own) if (isSameRow(row.first, e)) return row
  const row: Row = { first: e, byColumn: [] }
  own.push(row)
  return row
}

function isSameRow(a: Entry, b: Entry): boolean {
  return (
    a.category === b.category &&
    a.stakeholder === b.stakeholder &&
    a.side === b.side &&
    a.kind === b.kind &&
    a.moment === b.moment
  )
}
