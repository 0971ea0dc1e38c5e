import type { moneyMeanings as nl } from '../../nl/meanings/money.ts'

export const moneyMeanings = {
  oneOff: {
    title: 'One-off costs',
    sentence: 'Costs that are made once, such as introduction and training.',
  },
  recurringCost: {
    title: 'Yearly costs',
    sentence: 'Costs that come back each year, such as licences and management.',
  },
  bundleCost: {
    title: 'Cost of the bundle',
    sentence: 'What the seller of the bundle asks for all technologies together.',
  },
  separateLinesCost: {
    title: 'Cost without the bundle',
    sentence: 'What the same technologies cost when they are bought apart.',
  },
  fundingAmount: {
    title: 'Grant or contribution',
    sentence: 'Money from another party for these plans, in euros of that year.',
  },
  fundingClaim: {
    title: 'Amount claimed',
    sentence: 'What this line would bring in if the scheme had no limit.',
  },
  fundingCut: {
    title: 'Cut off by the scheme',
    sentence: 'What is taken off the claim since the scheme does not allow it.',
  },
  fundingCutByLimit: {
    title: 'Cut off for one reason',
    sentence: 'What is taken off the claim by this one limit of the scheme.',
  },
  fundingAdministration: {
    title: 'Applying and accounting',
    sentence: 'Own cost of getting the grant and accounting for it.',
  },
  costSurcharge: {
    title: 'Surcharge for setbacks',
    sentence: 'A surcharge on all costs, since plans are often too rosy.',
  },
  benefitAdjustment: {
    title: 'Cut and delay of benefits',
    sentence: 'Benefits that turn out lower or later, since plans are often too rosy.',
  },
  loanFlow: { title: 'Repayment and interest', sentence: 'What the provider pays on the loan in this year.' },
  outcomePayment: {
    title: 'Outcome payment',
    sentence: 'What a payer gives the investor from the effect of this year.',
  },
  outcomeOwed: {
    title: 'Still owed to the investor',
    sentence: 'What is still open after this payment.',
  },
} satisfies typeof nl
