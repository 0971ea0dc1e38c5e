import type { BusinessCase } from '../../domain/business-case.ts'
import type { StakeholderId } from '../../domain/stakeholder.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { type Decimal, ZERO } from '../../quantity/decimal.ts'
import type { Check, CheckKey, FoundHere } from '../finding.ts'
import { presentValueOf, presentValueOfProvider } from '../net-present-value.ts'

/** Who can be asked to pay, where it gains. */
const CAN_PAY: readonly StakeholderId[] = ['wlz', 'zvw', 'wmo', 'housing-corporation']

export const INCOME_CHECKS = {
  /** Temporary money pays for what goes on to cost. */
  'temporary-for-lasting': (calculation) => {
    const { businessCase: c } = calculation
    const temporary = c.funding.filter(({ duration }) => duration === 'temporary')
    const [first] = temporary
    if (first === undefined || presentValueOfProvider(calculation).lt(ZERO)) return []
    const instead = { ...c, funding: c.funding.filter((line) => !temporary.includes(line)) }
    const without = presentValueOfProvider(calculation.with(instead))
    return without.lt(ZERO) ? [{ path: `funding.${first.id}.duration`, about: first.name, instead }] : []
  },

  /** A scheme pays less than was asked of it. */
  'cap-exceeded': (calculation) =>
    ruled(calculation).flatMap(({ path, about, byLimit }) => {
      const amount = [...byLimit].reduce(
        (sum, [limit, cut]) => (limit === 'proven' ? sum : sum.plus(cut)),
        ZERO,
      )
      return amount.gt(ZERO) ? [{ path: `${path}.amount`, about, facts: { amount } }] : []
    }),

  /** An experiment is for what is new. */
  'proven-under-experiment': (calculation) =>
    ruled(calculation).flatMap(({ path, about, byLimit }) => {
      const amount = byLimit.get('proven') ?? ZERO
      return amount.gt(ZERO) ? [{ path: `${path}.provenTechnology`, about, facts: { amount } }] : []
    }),

  /** Someone else gains what the provider pays for, and is asked for nothing. */
  'wrong-pocket': (calculation) => {
    const { businessCase: c } = calculation
    if (presentValueOfProvider(calculation).gte(ZERO)) return []
    const gains = CAN_PAY.filter((party) => !pays(c, party))
      .map((party) => ({ party, amount: presentValueOf(calculation, party) }))
      .filter(({ amount }) => amount.gt(ZERO))
      .toSorted((a, b) => b.amount.comparedTo(a.amount))
    return gains.slice(0, 1).map((facts): FoundHere => ({ path: 'funding', facts }))
  },

  /** Income that is called lasting and goes on after the contract. */
  'beyond-contract': ({ businessCase: c, model }) => {
    const years = Number(c.settings.contractYears.value)
    const first = c.funding.find(({ duration }) => duration === 'structural')
    const isBeyond = model.income.contractYears < Number(c.settings.horizon.value)
    return first !== undefined && isBeyond
      ? [{ path: 'settings.contractYears', about: first.name, facts: { count: years } }]
      : []
  },
} as const satisfies Partial<Record<CheckKey, Check>>

interface Ruled {
  readonly path: string
  readonly about: string
  readonly byLimit: ReadonlyMap<string, Decimal>
}

/** What each scheme takes off its line, summed over the years. */
function ruled(calculation: Calculation): readonly Ruled[] {
  return calculation.model.ruledFunding.map(({ line, subject, cuts }) => ({
    path: subject.path,
    about: line.name,
    byLimit: new Map(cuts.map(({ limit, byColumn }) => [limit, calculation.total(byColumn)])),
  }))
}

function pays(c: BusinessCase, party: StakeholderId): boolean {
  const effects = [...c.technologies, c.shared].flatMap((owner) => owner.effects)
  return (
    c.funding.some(({ funder }) => funder === party) ||
    effects.some((effect) => effect.kind === 'revenue' && effect.payer === party)
  )
}
