import type { StakeholderId } from '../../domain/stakeholder.ts'
import type { MeaningKey } from '../graph/meaning.ts'
import type { Node, Subject } from '../graph/node.ts'
import type { ModelContext } from '../model-context.ts'
import type { Statement } from './statement.ts'
import { whole } from './time-axis.ts'

/** What a party would pay, in present value and as equal yearly amounts; negative where it receives. */
export interface Contribution {
  readonly stakeholder: StakeholderId
  readonly present: Node<'EUR'>
  readonly perYear: Node<'EUR'>
}

export interface GainContribution extends Contribution {
  /** Net present value where that is above zero. */
  readonly gain: Node<'EUR'>
}

export interface CostShare extends Contribution {
  readonly benefits: Node<'EUR'>
  readonly costs: Node<'EUR'>
  /** What it would bear of all costs. */
  readonly fairCosts: Node<'EUR'>
}

/** Two keys by which those who gain could make up for what the provider loses. Reports, not flows: nothing here is in the ledger. */
export interface ContributionReport {
  /** Number of yearly amounts: as asked, but no longer than the horizon. */
  readonly years: number
  /** `sum d(1..n)`: what a euro per year over these years is worth at the start. */
  readonly yearsFactor: Node<'1'>
  /** What the provider loses: `max(0, -V_p)`. */
  readonly shortage: Node<'EUR'>
  /** The shortage and the margin; nothing where there is no shortage. */
  readonly required: Node<'EUR'>
  readonly gains: Node<'EUR'>
  readonly covered: Node<'EUR'>
  readonly uncovered: Node<'EUR'>
  readonly byGain: readonly GainContribution[]
  readonly byBenefits: {
    /** Benefits per euro of costs that everyone would have. */
    readonly ratio: Node<'1'>
    readonly benefits: Node<'EUR'>
    readonly costs: Node<'EUR'>
    readonly shares: readonly CostShare[]
  }
}

/** @param statements one for each stakeholder, of the whole case; society is left out here */
export function contribution(m: ModelContext, statements: readonly Statement[]): ContributionReport {
  const parties = statements.filter(({ view }) => view.stakeholder !== 'society')
  const yearly = yearlyAmounts(m)
  return {
    ...yearly,
    ...byGain(m, parties, yearly.yearsFactor),
    ...byBenefits(m, parties, yearly.yearsFactor),
  }
}

const CASE: Subject = { path: 'contribution', name: 'contribution' }

/** Amounts fall during the year, so that paid as a transfer they are worth what was asked. */
function yearlyAmounts({ b, c, axis }: ModelContext): Pick<ContributionReport, 'years' | 'yearsFactor'> {
  const years = Math.min(whole(c.settings.contribution.years), axis.horizon)
  const factor = b.sum('1', axis.duringYear.slice(1, years + 1))
  return { years, yearsFactor: b.named(factor, { key: 'contributionYears', subject: CASE, column: null }) }
}

/**
 * First key, where the provider's net present value `V_p` is below zero: required `R = -V_p + margin`; a party with `V_s > 0` pays
 * `min(R, G) * V_s / G`, with `G` the sum of what the others gain. No one pays more than it gains; `max(0, R - G)` stays uncovered.
 */
function byGain(m: ModelContext, parties: readonly Statement[], yearsFactor: Node<'1'>) {
  const { b, c } = m
  const named = <U extends string>(key: MeaningKey, node: Node<U>) =>
    b.named(node, { key, subject: CASE, column: null })
  const provider = parties.find(({ view }) => view.stakeholder === 'provider')
  const shortage = named(
    'contributionShortage',
    provider === undefined ? b.zero<'EUR'>() : b.positive(b.negate(provider.netPresentValue)),
  )
  const isShort = named('contributionDue', anyOf(m, shortage))
  const margin = b.input(
    'contribution.margin',
    'settings.contribution.margin',
    c.settings.contribution.margin,
  )
  const required = named('contributionRequired', b.add(shortage, b.scale(margin, isShort)))
  const others = parties
    .filter((s) => s !== provider)
    .map((s) => ({
      stakeholder: s.view.stakeholder,
      gain: b.named(b.positive(s.netPresentValue), {
        key: 'contributionGain',
        subject: partyOf(s),
        column: null,
      }),
    }))
  const gains = named(
    'contributionGains',
    b.sum(
      'EUR',
      others.map(({ gain }) => gain),
    ),
  )
  const covered = named('contributionCovered', b.min(required, gains))
  return {
    shortage,
    required,
    gains,
    covered,
    uncovered: named('contributionUncovered', b.subtract(required, covered)),
    byGain: others.map(({ stakeholder, gain }) => {
      const present = b.scale(covered, b.ratio(gain, gains))
      return { gain, ...paid(m, 'byGain', stakeholder, present, yearsFactor) }
    }),
  }
}

/**
 * Second key: all costs of those who benefit, shared in proportion to their benefits. With `B_s` and `C_s` the present value of
 * benefits and costs (transfers of the case count for both sides), over the provider and every party with `B_s > 0`: a party bears
 * `sum(C) * B_s / sum(B)` and so pays `sum(C) * B_s / sum(B) - C_s`, or receives that where it is below zero. Afterwards everyone
 * who benefits has the same benefits per euro of costs, `sum(B) / sum(C)`; what is paid adds to zero and society is unchanged. A
 * party without benefits (a funder) keeps its costs; what it gave is a benefit of who received it.
 */
function byBenefits(m: ModelContext, parties: readonly Statement[], yearsFactor: Node<'1'>) {
  const { b } = m
  const named = <U extends string>(key: MeaningKey, node: Node<U>) =>
    b.named(node, { key, subject: CASE, column: null })
  const gross = parties.map((s) => ({ s, benefits: b.positive(s.presentBenefits) }))
  const benefits = named(
    'sharedBenefits',
    b.sum(
      'EUR',
      gross.map((each) => each.benefits),
    ),
  )
  const sharing = gross.map(({ s, benefits: own }) => {
    // Where no one benefits there is nothing to share by, and the provider keeps its costs.
    const isIn = anyOf(m, s.view.stakeholder === 'provider' ? benefits : own)
    const about = { key: 'sharesCosts', subject: partyOf(s), column: null } as const
    return { s, benefits: own, costs: b.scale(s.presentCosts, b.named(isIn, about)) }
  })
  const costs = named(
    'sharedCosts',
    b.sum(
      'EUR',
      sharing.map((each) => each.costs),
    ),
  )
  const shares = sharing.map(({ s, ...own }): CostShare => {
    const { stakeholder } = s.view
    const fairCosts = b.named(b.scale(costs, b.ratio(own.benefits, benefits)), {
      key: 'fairCosts',
      subject: partyOf(s),
      column: null,
    })
    const present = b.subtract(fairCosts, own.costs)
    return { ...own, fairCosts, ...paid(m, 'byBenefits', stakeholder, present, yearsFactor) }
  })
  return { byBenefits: { ratio: named('sharedRatio', b.ratio(benefits, costs)), benefits, costs, shares } }
}

/** 1 where there is an amount, 0 where there is none. */
function anyOf({ b }: ModelContext, amount: Node<'EUR'>): Node<'1'> {
  return b.ceiling(b.min(b.ratio(amount, b.constant(1, 'EUR')), b.constant1))
}

function paid(
  { b }: ModelContext,
  key: 'byGain' | 'byBenefits',
  stakeholder: StakeholderId,
  amount: Node<'EUR'>,
  yearsFactor: Node<'1'>,
): Contribution {
  const subject = { path: `contribution.${stakeholder}.${key}`, name: stakeholder }
  const present = b.named(amount, { key: 'contributionPresent', subject, column: null })
  const perYear = b.named(b.divide(present, yearsFactor), {
    key: 'contributionPerYear',
    subject,
    column: null,
  })
  return { stakeholder, present, perYear }
}

function partyOf({ view }: Statement): Subject {
  return { path: `contribution.${view.stakeholder}`, name: view.stakeholder }
}
