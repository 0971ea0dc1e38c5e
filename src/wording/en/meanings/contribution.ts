import type { contributionMeanings as nl } from '../../nl/meanings/contribution.ts'

export const contributionMeanings = {
  contributionYears: {
    title: 'Value of a euro per year',
    sentence: 'What a euro per year is worth in money of now, over the years in which is contributed.',
  },
  contributionShortage: {
    title: 'Shortage of the care provider',
    sentence: 'What the care provider is short of over all years, in money of now.',
  },
  contributionDue: {
    title: 'Is there a shortage (1 = yes)',
    sentence: 'A contribution is asked only where there is a shortage, and only then the margin counts.',
  },
  contributionRequired: {
    title: 'Needed to close the plan',
    sentence: 'The shortage of the care provider and the margin that it wants to keep.',
  },
  contributionGain: {
    title: 'Gain of this party',
    sentence: 'What this party gains over all years, in money of now. Who loses counts as zero.',
  },
  contributionGains: {
    title: 'Gain of all others together',
    sentence: 'The gain of every party that gains, without the care provider.',
  },
  contributionCovered: {
    title: 'Covered by contributions',
    sentence: 'What the others can contribute together: never more than they gain.',
  },
  contributionUncovered: {
    title: 'Stays uncovered',
    sentence: 'What is still missing when everyone contributes all that it gains.',
  },
  contributionPresent: {
    title: 'Contribution, in money of now',
    sentence: 'What this party contributes by this key. Below zero it receives.',
  },
  contributionPerYear: {
    title: 'Contribution per year',
    sentence: 'The same contribution as an equal amount per year.',
  },
  sharesCosts: {
    title: 'Shares in the costs (1 = yes)',
    sentence: 'Who has benefits shares in the costs. The care provider always does.',
  },
  sharedBenefits: {
    title: 'Benefits to share by',
    sentence: 'The benefits of all parties together, in money of now.',
  },
  sharedCosts: {
    title: 'Costs to share',
    sentence: 'The costs of the care provider and of everyone who has benefits, in money of now.',
  },
  sharedRatio: {
    title: 'Benefits per euro of costs for everyone',
    sentence:
      'How many euros of benefits each party has per euro of costs, when costs are shared by benefits.',
  },
  fairCosts: {
    title: 'Costs by benefits',
    sentence: 'The part of the costs that this party bears when everyone pays by what it benefits.',
  },
} satisfies typeof nl
