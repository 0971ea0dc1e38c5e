import type { BusinessCase } from '../../domain/business-case.ts'
import { Calculation } from '../../engine/calculation.ts'
import type { Contribution } from '../../engine/formulas/contribution.ts'
import { text, textOrNull } from '../decimal-text.ts'

/** What the provider is short of, what others gain, and what each would pay by either key: see the README. */
export function contribution(businessCase: BusinessCase): object {
  const c = Calculation.of(businessCase)
  const { byGain, byBenefits, ...asked } = c.model.contribution
  const paid = ({ stakeholder, present, perYear }: Contribution) => ({
    stakeholder,
    contribution: text(c.value(present)),
    contributionPerYear: text(c.value(perYear)),
  })
  return {
    case: { id: businessCase.id, name: businessCase.name },
    years: asked.years,
    margin: businessCase.settings.contribution.margin.value,
    presentValueOfOneEuroPerYear: text(c.value(asked.yearsFactor)),
    shortage: text(c.value(asked.shortage)),
    required: text(c.value(asked.required)),
    gainsOfOthers: text(c.value(asked.gains)),
    covered: text(c.value(asked.covered)),
    uncovered: text(c.value(asked.uncovered)),
    byGain: byGain.map((party) => ({ ...paid(party), gain: text(c.value(party.gain)) })),
    byBenefits: {
      benefitCostRatio: textOrNull(c.quotient(byBenefits.ratio)),
      benefits: text(c.value(byBenefits.benefits)),
      costs: text(c.value(byBenefits.costs)),
      parties: byBenefits.shares.map((party) => ({
        ...paid(party),
        benefits: text(c.value(party.benefits)),
        costs: text(c.value(party.costs)),
        fairCosts: text(c.value(party.fairCosts)),
      })),
    },
  }
}
