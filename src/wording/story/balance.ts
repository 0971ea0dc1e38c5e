import type { StakeholderId } from '../../domain/stakeholder.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { type Decimal, ZERO } from '../../quantity/decimal.ts'
import { nodePathOrNull } from './node-facts.ts'

export interface Balance {
  readonly stakeholder: StakeholderId
  readonly amount: Decimal
  readonly path: string | null
}

/** Net present value of every party for whom anything changes, largest gain first. */
export function balances(calculation: Calculation): readonly Balance[] {
  return calculation.model.views
    .flatMap(({ statement: { view, netPresentValue } }): Balance[] => {
      if (view.scope.kind !== 'case' || view.stakeholder === 'society') return []
      const amount = calculation.value(netPresentValue)
      const isIdle = amount.isZero() && view.stakeholder !== 'provider'
      return isIdle ? [] : [{ stakeholder: view.stakeholder, amount, path: nodePathOrNull(netPresentValue) }]
    })
    .toSorted((a, b) => b.amount.comparedTo(a.amount))
}

/** Who gains and who contributes most, the provider apart. */
export function extremes(all: readonly Balance[]): {
  readonly winner: Balance | null
  readonly payer: Balance | null
} {
  const others = all.filter(({ stakeholder }) => stakeholder !== 'provider')
  const [first, last] = [others.at(0), others.at(-1)]
  return {
    winner: first?.amount.gt(ZERO) === true ? first : null,
    payer: last?.amount.lt(ZERO) === true ? last : null,
  }
}
