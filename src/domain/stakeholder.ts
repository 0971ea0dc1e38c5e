/** The parties that every case knows; a case can add its own. */
export const STAKEHOLDERS = [
  'provider',
  'wlz',
  'zvw',
  'wmo',
  'client',
  'informal-carer',
  'housing-corporation',
  'funder',
  'investor',
] as const
export type KnownStakeholder = (typeof STAKEHOLDERS)[number]

/** A known stakeholder or the id of one that the case adds. */
export type StakeholderId = string

export interface OwnStakeholder {
  readonly id: string
  readonly name: string
}
