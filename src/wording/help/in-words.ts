import type { MeaningKey } from '../../engine/graph/meaning.ts'

/** Formulas that a sentence says better than signs: series of years, months, and choices between cases. */
export const IN_WORDS = [
  'adoption',
  'annuityFactor',
  'equivalentAnnualCostOfUnit',
  'terminalValue',
  'disposalLoss',
  'normDisposalLoss',
  'bundleCost',
  'qualityHours',
  'cashableHours',
  'minutesToNextStep',
  'minutesToSpare',
  'clientMonths',
  'lastingShare',
  'secureShare',
  'fundingCutByLimit',
  'loanFlow',
  'benefitsAtTurn',
  'presentValueOfCategory',
  'presentValueOfCosts',
  'presentValueOfBenefits',
] as const satisfies readonly MeaningKey[]
export type InWords = (typeof IN_WORDS)[number]

export function isInWords(key: MeaningKey): key is InWords {
  return (IN_WORDS as readonly MeaningKey[]).includes(key)
}
