import type { DeliveryForm } from './delivery-form.ts'
import type { Effect } from './effect.ts'
import type { Financing, FundingLine } from './funding.ts'
import type { Input, Series } from './input.ts'
import type { AssetLine, Bundle, OneOffLine, RecurringLine } from './lines.ts'
import type { OwnStakeholder } from './stakeholder.ts'
import type { RuleLimits } from './rules.ts'
import type { TimeEffect } from './time-effect.ts'
import type { Uncertainty } from './uncertainty.ts'
import type { Variant } from './variant.ts'
import type { Workshop } from './workshop.ts'

/** Everything that a user gives. Immutable; results are never stored, always derived. */
export interface BusinessCase {
  readonly id: string
  readonly name: string
  readonly framing: Framing
  readonly tags: readonly string[]
  readonly settings: Settings
  readonly organisation: Organisation
  readonly stakeholders: readonly OwnStakeholder[]
  readonly groups: readonly ClientGroup[]
  readonly functions: readonly StaffFunction[]
  readonly pools: readonly ShiftPool[]
  readonly technologies: readonly Technology[]
  readonly shared: SharedLines
  readonly bundles: readonly Bundle[]
  readonly funding: readonly FundingLine[]
  readonly financing: readonly Financing[]
  readonly rules: readonly RuleLimits[]
  readonly uncertainty: Uncertainty
  readonly variants: readonly Variant[]
  readonly workshop: Workshop
}

/** Why the case is made, in words. */
export interface Framing {
  readonly organisation: string
  readonly question: string
  readonly problem: string
  /** What happens when nothing is done: the zero alternative. */
  readonly withoutTechnology: string
  readonly decisionMaker: string
  readonly author: string
  readonly status: 'draft' | 'final'
}

export const INDEX_CATEGORIES = ['wage', 'technology', 'tariff', 'nic', 'none'] as const
export type IndexCategory = (typeof INDEX_CATEGORIES)[number]

export interface Settings {
  readonly firstYear: Input
  /** Number of operating years H, 1 to 30. */
  readonly horizon: Input
  readonly timing: 'end' | 'mid'
  readonly terminalValue: boolean
  readonly discountRate: Input
  /** Whether the discount rate includes inflation. */
  readonly discountRateIs: 'nominal' | 'real'
  readonly inflation: Input
  readonly financingRate: Input
  readonly vatRecoverable: Input
  /** Yearly rates of price change; `values[0]` leads from year 1 to year 2. */
  readonly indices: Readonly<Record<Exclude<IndexCategory, 'none'>, Series>>
  readonly nic: NicSettings
  readonly realism: Realism
  /** Years from the start for which contracts with payers hold: what comes after is not secure. */
  readonly contractYears: Input
  readonly contribution: ContributionSettings
}

/** What the provider asks of those who gain, if they are to make up for what it loses. */
export interface ContributionSettings {
  /** Present value that should remain for the provider. */
  readonly margin: Input
  /** Number of equal yearly amounts. */
  readonly years: Input
}

/** The normatieve inventariscomponent: norm life, norm rate, and optionally the budget that the provider sets aside. */
export interface NicSettings {
  readonly life: Input
  readonly rate: Input
  readonly perClientDay: Input
  readonly shareSetAside: Input
}

/** Optimism correction for the whole case; off when all are zero. */
export interface Realism {
  readonly costSurcharge: Input
  readonly benefitCut: Input
  readonly delayMonths: Input
}

export interface Organisation {
  readonly locations: Series
  readonly employees: Series
  readonly fte: Series
}

export interface ClientGroup {
  readonly id: string
  readonly name: string
  readonly deliveryForm: DeliveryForm
  readonly clients: Series
  /** Rate per hour; counts only where the delivery form is paid by the hour. */
  readonly hourTariff: Input
  readonly nicInRate: 'by-delivery-form' | 'yes' | 'no'
}

export interface StaffFunction {
  readonly id: string
  readonly name: string
  /** Employer cost of a worked (productive) hour. */
  readonly hourlyCost: Input
  /** What an agency hour of this function costs. */
  readonly agencyRate: Input
  readonly productiveHours: Input
}

/** A roster with a minimum presence: minutes saved become money only when a whole person is no longer needed. */
export interface ShiftPool {
  readonly id: string
  readonly name: string
  readonly functionId: string
  readonly shiftsPerYear: Input
  readonly shiftLength: Input
  readonly staffPerShift: Input
  readonly minimumPresence: Input
  /** Share of the present hours that is work, above 0 and at most 1. */
  readonly workload: Input
}

export interface Technology extends CaseLines {
  readonly id: string
  readonly name: string
  /** First year of use s, counted from 1. */
  readonly start: Input
  /** Month of the start in that year, 1 to 12. */
  readonly startMonth: Input
  /** Last year of use E; absent: in use to the end. */
  readonly lastYear?: Input
  readonly groups: readonly ServedGroup[]
  readonly adoption: Adoption
  readonly timeEffects: readonly TimeEffect[]
}

export interface ServedGroup {
  readonly id: string
  readonly groupId: string
  readonly eligible: Input
}

/** Share of the eligible clients that uses it, per year of use. */
export type Adoption =
  | { readonly kind: 'list'; readonly shares: Series }
  | { readonly kind: 'linear' | 's-curve'; readonly years: Input; readonly final: Input }

/** Lines that a technology has, or the case as a whole. */
export interface CaseLines {
  readonly assets: readonly AssetLine[]
  readonly oneOffs: readonly OneOffLine[]
  readonly recurring: readonly RecurringLine[]
  readonly effects: readonly Effect[]
}

/** Lines that belong to no single technology, in use from year 1 to the horizon. They cannot scale with users. */
export type SharedLines = CaseLines
