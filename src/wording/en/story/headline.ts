import type { headline as nl } from '../../nl/story/headline.ts'

export const headline = {
  netPresentValue: {
    label: 'What it yields (NPV)',
    meaning: (years: string): string => `All benefits less all costs of ${years}, in money of now.`,
  },
  payback: {
    label: 'Money back after',
    never: (years: string): string => `Not in ${years}`,
    atOnce: 'At once',
    meaning: (year: string): string => `In ${year}. After that the cumulated cash flow stays above zero.`,
    meaningNever: (peak: string): string => `Up to ${peak} is needed, and not all of it comes back.`,
    meaningAtOnce: 'The cumulated cash flow never falls below zero.',
    meaningFirst: (year: string, lasting: string): string =>
      `In ${lasting}. In ${year} it reaches zero for a moment, but then replacement is due.`,
  },
  netPerYear: {
    label: 'Net per year',
    meaning: (year: string): string =>
      `In ${year}, when all is running: benefits less costs, depreciation and interest.`,
    meaningCash: (year: string): string => `In ${year}, when all is running: benefits less costs.`,
  },
  hours: {
    label: 'Time freed',
    meaning: (year: string, fte: string, share: string): string =>
      `Per year, in ${year}: ${fte}. Of this ${share} becomes money.`,
    meaningNone: 'No time is freed.',
    meaningMore: (year: string, fte: string): string =>
      `In ${year} it takes more time than it frees: ${fte}.`,
  },
  users: {
    label: 'Users',
    meaning: (year: string): string => `In ${year}, when all is running.`,
  },
  society: {
    label: 'For society',
    meaning: 'All parties together, in money of now.',
  },
  provider: {
    label: 'For the care provider',
    meaning: 'The part that lands with the care provider, in money of now.',
  },
} satisfies typeof nl
