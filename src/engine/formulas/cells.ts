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
  const groups = new Map<string, Entry[]>()
  for (const e of entries) {
    const key = `${e.technologyId ?? ''}|${e.stakeholder}|${e.category}|${e.kind}|${e.side}|${e.moment}|${String(e.column)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [e])
    else group.push(e)
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group
    if (first === undefined) return []
    const { technologyId, stakeholder, category, kind, side, moment, column } = first
    const total = b.sum(
      'EUR',
      group.map((e) => e.amount),
    )
    const subject: Subject = { path: `ledger.${key.replaceAll('|', '.')}`, name: category }
    const amount = group.length === 1 ? total : b.named(total, { key: 'ledgerCell', subject, column })
    return [{ technologyId, stakeholder, category, kind, side, moment, column, amount }]
  })
}
