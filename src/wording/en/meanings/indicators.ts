import type { indicatorsMeanings as nl } from '../../nl/meanings/indicators.ts'

export const indicatorsMeanings = {
  presentValueOfCategory: {
    title: 'Balance of this kind, in money of now',
    sentence: 'All years of this kind, converted to money of the start and added up.',
  },
  presentValueOfCosts: {
    title: 'All costs, in money of now',
    sentence: 'The costs of all years, converted to money of the start and added up.',
  },
  presentValueOfBenefits: {
    title: 'All benefits, in money of now',
    sentence: 'The benefits of all years, converted to money of the start and added up.',
  },
  netPresentValue: {
    title: 'Net present value',
    sentence: 'What the plan yields over all years in money of now: all benefits less all costs.',
  },
  benefitCostRatio: {
    title: 'Benefits per euro of cost',
    sentence:
      'How many euros of benefit stand against each euro of cost. Above 1 the benefits outweigh the costs.',
  },
  returnOnInvestment: {
    title: 'Return on all costs',
    sentence: 'Benefits less costs, divided by the costs, without conversion to money of now.',
  },
  totalCostOfOwnership: {
    title: 'Total cost of ownership',
    sentence: 'All that it costs to have the technology: purchase, introduction, yearly costs, less sales.',
  },
  presentTotalCostOfOwnership: {
    title: 'Total cost of ownership, in money of now',
    sentence: 'The same costs, converted to money of the start.',
  },
  equivalentAnnualCost: {
    title: 'Cost per year, spread evenly',
    sentence: 'The total cost in money of now, spread in equal amounts per year.',
  },
  costPerClientMonth: {
    title: 'Cost per client per month',
    sentence: 'The total cost, divided by all clients and months.',
  },
  presentHours: {
    title: 'Hours freed, weighted',
    sentence: 'All hours freed, with later years weighing less.',
  },
  costPerFreedHour: { title: 'Cost per freed hour', sentence: 'The total cost, divided by the hours freed.' },
  peakFunding: {
    title: 'Highest funding need',
    sentence: 'The lowest point of the cumulated cash flow: so much money must be there beforehand.',
  },
  temporaryIncome: {
    title: 'Temporary income',
    sentence: 'What payers and grant givers pay in this year from money that stops.',
  },
  lastingIncome: {
    title: 'Lasting income',
    sentence: 'What payers pay in this year from money that stays.',
  },
  secureIncome: {
    title: 'Contracted income',
    sentence: 'Lasting income in the years for which there is a contract.',
  },
  lastingShare: {
    title: 'Lasting share of income',
    sentence: 'The part of the income that rests on lasting funding.',
  },
  secureShare: {
    title: 'Secure share of income',
    sentence: 'The part of the income that lasts and for which there is a contract.',
  },
} satisfies typeof nl
