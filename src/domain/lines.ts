import type { IndexCategory } from './business-case.ts'
import type { Input } from './input.ts'
import type { StakeholderId } from './stakeholder.ts'

export const SIMPLE_DRIVERS = [
  'fixed',
  'users',
  'new-users',
  'eligible-clients',
  'locations',
  'employees',
  'fte',
] as const
export type SimpleDriver = (typeof SIMPLE_DRIVERS)[number]

/** Drivers of lines that belong to no technology, and so have no users. */
export const SHARED_DRIVERS = [
  'fixed',
  'locations',
  'employees',
  'fte',
] as const satisfies readonly SimpleDriver[]

/** What a line scales with. `devices`: the units of an asset line of the same technology. */
export type Driver = { readonly kind: SimpleDriver } | { readonly kind: 'devices'; readonly assetId: string }

export const INITIAL_CATEGORIES = [
  'technology',
  'implementation',
  'training',
  'infrastructure',
  'ict',
  'integration',
] as const
export type InitialCategory = (typeof INITIAL_CATEGORIES)[number]

export const RECURRING_CATEGORIES = [
  'licences',
  'maintenance',
  'development',
  'renewal',
  'management',
  'refresher-training',
  'connectivity',
  'monitoring-centre',
] as const
export type RecurringCategory = (typeof RECURRING_CATEGORIES)[number]

interface CostLine {
  readonly id: string
  readonly name: string
  /** VAT rate on top of the amount, 0.21 for 21 %. */
  readonly vat: Input
  readonly driver: Driver
  readonly payer: StakeholderId
}

/** Devices or inventory that is bought, depreciated and replaced. Amounts excluding VAT, at prices of the first year. */
export interface AssetLine extends CostLine {
  readonly category: InitialCategory
  readonly price: Input
  readonly usersPerUnit: Input
  readonly spare: Input
  readonly wholeUnits: boolean
  /** Economic life L in whole years. */
  readonly life: Input
  readonly residual: Input
}

/** Start-up and other one-off cost, expensed. With driver `new-users` it falls in each year with new users. */
export interface OneOffLine extends CostLine {
  readonly category: InitialCategory
  readonly amount: Input
  /** Column 0 (start) to H. */
  readonly column: Input
  readonly index: IndexCategory
}

export interface RecurringLine extends CostLine {
  readonly category: RecurringCategory
  readonly amount: Input
  readonly per: 'year' | 'month'
  readonly index: IndexCategory
}

/** One price for several technologies from an intermediary, instead of the separate lines that it replaces. */
export interface Bundle {
  readonly id: string
  readonly name: string
  readonly chosen: boolean
  /** Ids of asset, one-off and recurring lines that the bundle replaces. */
  readonly replaces: readonly string[]
  /** A user of several of these technologies is counted once: the one with most users counts. */
  readonly technologyIds: readonly string[]
  readonly pricePerUser: Input
  readonly per: 'year' | 'month'
  readonly fixedFee: Input
  readonly vat: Input
  readonly index: IndexCategory
  readonly payer: StakeholderId
}
