import type { Input, Series } from './input.ts'
import type { Driver } from './lines.ts'
import type { StakeholderId } from './stakeholder.ts'

export const FUNDING_RULES = [
  'none',
  'home-care-technology',
  'small-scale-experiment',
  'transition-funds',
  'quality-budget',
  'subsidy',
] as const
/** The scheme that a funding line comes from, by which its rules are known. */
export type FundingRule = (typeof FUNDING_RULES)[number]

/** Money from a funder to the provider: a transfer, in euros of the day. */
export interface FundingLine {
  readonly id: string
  readonly name: string
  readonly funder: StakeholderId
  readonly rule: FundingRule
  /** Whether it pays for technology that is proven elsewhere, which some rules do not pay. */
  readonly provenTechnology: boolean
  readonly duration: 'temporary' | 'structural'
  readonly amount: FundingAmount
  /** Part that may only be spent on this goal. */
  readonly earmarkedShare: Input
  /** Part of the cost that the provider must pay itself. */
  readonly coFundedShare: Input
  /** Own cost of applying and accounting, from column 0; nothing after the last value. */
  readonly administration: Series
}

export type FundingAmount =
  /** Amounts from column 0; nothing after the last value. */
  | { readonly kind: 'fixed'; readonly amounts: Series }
  | {
      readonly kind: 'rate'
      readonly rate: Input
      /** Hours that the rate stands for, where a rule limits them. */
      readonly hoursPerClientMonth?: Input
      readonly per: 'year' | 'month'
      readonly technologyId: string
      readonly driver: Driver
      readonly fromYear: Input
      readonly toYear: Input
    }

/** Money that is paid back: outside net present value and payback, in the liquidity view only. */
export type Financing = Loan | HealthImpactBond

export interface Loan {
  readonly id: string
  readonly kind: 'loan'
  readonly name: string
  readonly lender: StakeholderId
  readonly principal: Input
  readonly rate: Input
  /** Paid back in equal parts over these years. */
  readonly years: Input
}

/** An investor pays the start; outcome payers pay back from the effect that they see, up to principal × (1 + return). */
export interface HealthImpactBond {
  readonly id: string
  readonly kind: 'health-impact-bond'
  readonly name: string
  readonly investor: StakeholderId
  readonly principal: Input
  readonly return: Input
  readonly outcomePayers: readonly OutcomePayer[]
}

export interface OutcomePayer {
  readonly id: string
  readonly stakeholder: StakeholderId
  /** Part of the effect of the year that this payer passes on. */
  readonly share: Input
}
