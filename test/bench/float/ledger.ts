import type { StakeholderId } from '../../../src/domain/stakeholder.ts'
import type { LedgerCategory } from '../../../src/engine/formulas/ledger.ts'
import { zeros } from './axis.ts'

type Kind = 'resource' | 'transfer' | 'book'
type Side = 'benefit' | 'cost'

/** The amounts of one technology, stakeholder, category and side, by column. */
export interface LedgerRow {
  readonly stakeholder: StakeholderId
  readonly category: LedgerCategory
  readonly kind: Kind
  readonly side: Side
  readonly amounts: number[]
}

/** What was posted for one technology, or for the shared lines. Few rows, so a search along them is quickest. */
export class Ledger {
  readonly rows: LedgerRow[] = []
  private readonly horizon: number

  constructor(horizon: number) {
    this.horizon = horizon
  }

  /** The amounts to add to. */
  row(stakeholder: StakeholderId, category: LedgerCategory, side: Side, kind: Kind = 'resource'): number[] {
    for (const row of this.rows)
      if (row.category === category && row.stakeholder === stakeholder && row.side === side)
        return row.amounts
    const amounts = zeros(this.horizon)
    this.rows.push({ stakeholder, category, kind, side, amounts })
    return amounts
  }

  transfer(
    from: StakeholderId,
    to: StakeholderId,
    category: LedgerCategory,
  ): (column: number, amount: number) => void {
    const paid = this.row(from, category, 'cost', 'transfer')
    const received = this.row(to, category, 'benefit', 'transfer')
    return (column, amount) => {
      paid[column]! += amount
      received[column]! += amount
    }
  }
}
