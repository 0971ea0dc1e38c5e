import type { IndexCategory } from './business-case.ts'
import type { Input, Series } from './input.ts'
import type { StakeholderId } from './stakeholder.ts'

export const BENEFIT_CLASSES = ['cash-releasing', 'not-cash-releasing', 'societal', 'not-in-money'] as const
/** Only cash-releasing and societal effects are entries in the ledger; the others are shown beside it. */
export type BenefitClass = (typeof BENEFIT_CLASSES)[number]

interface EffectLine {
  readonly id: string
  readonly name: string
  readonly class: BenefitClass
  readonly index: IndexCategory
  /** Share of the full effect per year of use; the last value holds. */
  readonly ramp: Series
  readonly attribution: Input
  readonly deadweight: Input
  readonly displacement: Input
  readonly dropOff: Input
}

/** What one unit of an effect is worth to one stakeholder; negative where it costs. */
export interface StakeholderAmount {
  readonly id: string
  readonly stakeholder: StakeholderId
  readonly amount: Input
}

/** Part of an effect that lands with one stakeholder; the shares of a line add to 1. */
export interface StakeholderShare {
  readonly id: string
  readonly stakeholder: StakeholderId
  readonly share: Input
}

/** A care event that happens less often, such as a hip fracture. */
export interface EventEffect extends EffectLine {
  readonly kind: 'event'
  /** Events per user per year without the technology. */
  readonly probability: Input
  readonly reduction: Input
  readonly amounts: readonly StakeholderAmount[]
}

/** Clients who are admitted later; amounts are the difference in cost per week. */
export interface AdmissionEffect extends EffectLine {
  readonly kind: 'admission'
  readonly clients: Series
  readonly weeks: Input
  readonly amounts: readonly StakeholderAmount[]
}

/** Material or another cost that is no longer made, per user per year. */
export interface AvoidedCostEffect extends EffectLine {
  readonly kind: 'avoided-cost'
  readonly amounts: readonly StakeholderAmount[]
}

/** Kilometres that are no longer driven. The minutes of travel are a time effect. */
export interface TravelEffect extends EffectLine {
  readonly kind: 'travel'
  readonly visits: Input
  readonly distance: Input
  readonly costPerKm: Input
  readonly co2PerKm: Input
  readonly shares: readonly StakeholderShare[]
}

export interface SickLeaveEffect extends EffectLine {
  readonly kind: 'sick-leave'
  readonly fte: Input
  /** Fall in sick leave, 0.01 for one percentage point. */
  readonly percentagePoints: Input
  readonly employerCost: Input
  readonly replacementShare: Input
  readonly shares: readonly StakeholderShare[]
}

export interface TurnoverEffect extends EffectLine {
  readonly kind: 'turnover'
  readonly leaversAvoided: Input
  readonly replacementCost: Input
  readonly shares: readonly StakeholderShare[]
}

/** A supplement on the rate, or a discount avoided: the payer pays the provider a percentage of a revenue base. */
export interface RevenueEffect extends EffectLine {
  readonly kind: 'revenue'
  readonly base: Input
  readonly percentage: Input
  /** Part of the base that is nhc and nic, which is paid in full and so never supplemented. */
  readonly capitalShare: Input
  readonly fromYear: Input
  readonly toYear: Input
  readonly payer: StakeholderId
}

export type Effect =
  | EventEffect
  | AdmissionEffect
  | AvoidedCostEffect
  | TravelEffect
  | SickLeaveEffect
  | TurnoverEffect
  | RevenueEffect
export type EffectKind = Effect['kind']

/** Effects that need no users, and so may belong to no technology. */
export const SHARED_EFFECT_KINDS = [
  'admission',
  'sick-leave',
  'turnover',
  'revenue',
] as const satisfies readonly EffectKind[]
