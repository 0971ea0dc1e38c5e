import type { StakeholderId } from '../../../domain/stakeholder.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import { nodePath } from '../../../engine/graph/node.ts'
import type { Decimal } from '../../../quantity/decimal.ts'

export interface Gain {
  /** Or `society`. */
  readonly stakeholder: StakeholderId
  readonly amount: Decimal
  /** Of the number, to explain it. */
  readonly path: string
}

const MOST = 5

/** Net present value of each stakeholder, largest first whichever way, and society as the last. */
export function gainsOf(calculation: Calculation): readonly Gain[] {
  const whole = calculation.model.views.filter(({ statement }) => statement.view.scope.kind === 'case')
  const gains = whole.flatMap(({ statement: { view, netPresentValue } }): Gain[] => {
    const meaning = netPresentValue.meaning
    if (meaning === null) return []
    return [
      { stakeholder: view.stakeholder, amount: calculation.value(netPresentValue), path: nodePath(meaning) },
    ]
  })
  const society = gains.filter(({ stakeholder }) => stakeholder === 'society')
  const parties = gains
    .filter(({ stakeholder, amount }) => stakeholder !== 'society' && !amount.isZero())
    .toSorted((a, b) => b.amount.abs().comparedTo(a.amount.abs()))
  return parties.length === 0 ? [] : [...parties.slice(0, MOST), ...society]
}
