/** Columns 0..H of one quantity. */
export type Column = Float64Array

/**
 * One line of money: `product of sampled inputs * fixed[t] * driver[t]`, and times the wage index where it follows wages. All
 * that is not sampled has been multiplied into `fixed` when the kernel was made.
 */
export interface Term {
  /** Places of sampled inputs; -1 for none. */
  readonly a: number
  readonly b: number
  readonly c: number
  readonly fixed: Column
  readonly driver: Column
  /** First and last column in which there is anything. */
  readonly first: number
  readonly last: number
  readonly wage: boolean
  /** Whose cash it is taken from and added to; -1 for nobody, as what is used up or freed belongs to no other. */
  readonly from: number
  readonly to: number
}

/** Users of a group: `fixed[t]`, times a sampled input. */
export interface GroupUsers {
  readonly sampled: number
  readonly fixed: Column
  readonly users: Column
}

export interface TechnologyUsers {
  readonly groups: readonly GroupUsers[]
  readonly users: Column
  readonly newUsers: Column
  /** Whether a sampled input reaches it; what does not vary is computed once. */
  readonly varies: boolean
}

/** Devices that are bought as users grow and when their life is over. */
export interface Devices {
  /** Place of the price; -1 where it is part of `pricePerUnit`. */
  readonly price: number
  /** With VAT and the price index of the column. */
  readonly pricePerUnit: Column
  readonly perDriver: number
  readonly driver: Column
  readonly start: number
  readonly end: number
  readonly stops: boolean
  readonly life: number
  readonly residual: number
  readonly whole: boolean
  readonly payer: number
  readonly units: Column
  readonly bought: Column
  readonly varies: boolean
}

/** Hours that a time effect saves, or costs, in a shift pool at full strength: `a * b * fixed * users[t]`. */
export interface PoolEffect {
  readonly a: number
  readonly b: number
  readonly fixed: number
  readonly users: readonly Column[]
  readonly start: number
  readonly month: number
  /** Of this run. */
  readonly hours: Column
}

export interface Pool {
  readonly effects: readonly PoolEffect[]
  readonly shifts: number
  readonly length: number
  readonly room: number
  readonly slack: number
  readonly hourlyCost: number
  /** Per column, the months in which a part of the year begins. */
  readonly starts: readonly (readonly number[])[]
  /** Hours saved of all effects together, of this run. */
  readonly full: Column
}

export interface Tables {
  readonly horizon: number
  readonly stakeholders: readonly string[]
  /** Places of the discount rate and of wage growth. */
  readonly discountRate: number
  readonly wageGrowth: number
  readonly technologies: readonly TechnologyUsers[]
  readonly devices: readonly Devices[]
  readonly terms: readonly Term[]
  readonly pools: readonly Pool[]
}
