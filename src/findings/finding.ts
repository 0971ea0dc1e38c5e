import type { BusinessCase } from '../domain/business-case.ts'
import type { StakeholderId } from '../domain/stakeholder.ts'
import type { Calculation } from '../engine/calculation.ts'
import type { Decimal } from '../quantity/decimal.ts'

/** What the critical controller looks for, in the order in which it is told: what is wrong first, then what is missing, then doubts. */
export const CHECKS = [
  'prices-mixed',
  'counted-twice',
  'cap-exceeded',
  'proven-under-experiment',
  'at-minimum-presence',
  'no-person-freed',
  'more-hours-than-staff',
  'implausible-time',
  'reference-price-as-saving',
  'without-vat',
  'same-cost-twice',
  'lost-income-unknown',
  'wrong-pocket',
  'temporary-for-lasting',
  'beyond-contract',
  'terminal-value-carries',
  'horizon-too-short',
  'no-replacement',
  'high-residual',
  'no-training',
  'no-implementation',
  'no-infrastructure',
  'no-management',
  'no-extra-work',
  'nothing-dropped',
  'no-zero-alternative',
  'all-cashable',
  'agency-not-dearer',
  'fully-realised',
  'everyone-at-once',
  'suits-everyone',
  'all-because-of-it',
  'claim-carries',
  'unsourced-carries',
  'no-range-on-driver',
  'old-source',
  'ranges-at-one-end',
] as const
export type CheckKey = (typeof CHECKS)[number]

/** What a finding is about, beside its place. */
export interface FindingFacts {
  readonly amount?: Decimal
  readonly share?: Decimal
  readonly count?: number
  readonly party?: StakeholderId
  /** The name of another line. */
  readonly other?: string
}

/** Something in a case that a critical controller would ask about. */
export interface Finding {
  readonly check: CheckKey
  /** Of the field, line or list that it points at. */
  readonly path: string
  /** The name of the line, technology or party; null where it is about the whole case. */
  readonly about: string | null
  readonly facts: FindingFacts
  /** The case as it would be without what is doubted; null where nobody can say how that would be. */
  readonly instead: BusinessCase | null
}

/** Looks for one thing. Pure: the same case gives the same findings, in the order of the case. */
export type Check = (calculation: Calculation) => readonly FoundHere[]

export interface FoundHere {
  readonly path: string
  readonly about?: string
  readonly facts?: FindingFacts
  readonly instead?: BusinessCase
}
