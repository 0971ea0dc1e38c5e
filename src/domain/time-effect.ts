import type { Input } from './input.ts'

export const OCCURRENCE_PERIODS = ['day', 'week', 'month', 'year'] as const
export type OccurrencePeriod = (typeof OCCURRENCE_PERIODS)[number]

/** Time that a technology saves or costs, and what becomes of it. */
export interface TimeEffect {
  readonly id: string
  readonly name: string
  readonly direction: 'saved' | 'extra'
  readonly functionId: string
  /** Groups it applies to; empty: all groups of the technology. */
  readonly groupIds: readonly string[]
  readonly minutes: Input
  readonly occurrences: Input
  readonly per: OccurrencePeriod
  /** What practice yields of the claimed minutes. */
  readonly realisation: Input
  readonly destination: Destination
  /** Share of the hours that was billed; absent: 1 for saved time, 0 for extra work. */
  readonly billableShare?: Input
}

export type Destination =
  | {
      readonly kind: 'shares'
      /** Fewer paid hours. What neither cash nor redeploy takes is quality: hours only. */
      readonly cash: Input
      readonly redeploy: Input
      /** Which hours fall away: own staff, or agency staff at the agency rate. */
      readonly cashHours: 'own-staff' | 'agency'
      /** What a redeployed hour brings in; absent: the group's hour tariff, or nothing where the rate is integral. */
      readonly revenuePerHour?: Input
    }
  | { readonly kind: 'pool'; readonly poolId: string }
  | {
      readonly kind: 'informal'
      readonly beneficiary: 'client' | 'informal-carer'
      /** Value of an hour of their time; 0: hours only. */
      readonly shadowPrice: Input
    }
