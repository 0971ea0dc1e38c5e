import type { norm as nl } from '../../nl/views/norm.ts'

export const norm = {
  title: 'Norm and practice',
  lead: 'The rate reckons with ten years. What does that mean when devices are replaced earlier?',
  scope: 'Look at',
  all: 'All devices together',
  figuresLabel: 'The norm in five numbers',
  figures: {
    reimbursement: {
      label: 'Reimbursed in the rate',
      meaning: (years: string): string => `What the nic is meant to pay for these devices, in ${years}.`,
    },
    actual: {
      label: 'Real cost',
      meaning: (years: string): string => `Depreciation, write-off and interest in real use, in ${years}.`,
    },
    gap: {
      short: 'Shortage',
      over: 'Surplus',
      meaning: (share: string): string => `The reimbursement covers ${share} of the real cost.`,
      meaningNone: 'There is no cost to cover.',
    },
    writeOff: {
      label: 'Write-off on paper',
      meaning: (years: string): string =>
        `Who depreciates by the norm and replaces earlier writes this off at once, in ${years}.`,
    },
    coveringLife: {
      label: 'The norm fits',
      none: 'no life at all',
      meaning: 'A device must last this long for the reimbursement to be enough.',
      meaningOf: (life: string): string =>
        `It must last this long for the reimbursement to be enough. In practice it lasts ${life}.`,
    },
  },
  gapTitle: 'Reimbursement and real cost',
  gapLead: 'Per year and added up: does the provider manage with what the rate is meant to pay?',
  reality: {
    title: 'On the actual life',
    reimbursement: 'Reimbursed in the rate (nic)',
    gap: 'Difference',
    cumulated: 'Difference, added up',
    budget: 'For comparison: budget from the nic',
    note: 'The reimbursement is part of the daily rate. The provider gets it with or without technology, so it is not in the cash flow of the plan.',
  },
  paperTitle: 'Ten years on paper',
  paperLead: 'The same purchases, but depreciated by the norm: what does a board see then, and what not?',
  onPaper: {
    title: (life: string): string => `On ${life} years on paper`,
    total: 'Cost by the norm',
  },
  assetsTitle: 'Per device',
  assetsLead: 'Which device manages with the reimbursement, and which does not?',
  noNic: 'No client group has a rate with a nic, so the rate does not pay for these devices.',
  openSettings: 'Change the norm',
  empty: {
    title: 'Here you see what the norm does to your plan',
    text: 'The daily rate contains an amount for inventory, reckoned over ten years of use. Once there is a device in the plan, you read here whether that amount is enough.',
    example: 'For example: “A bed sensor of € 600 lasts 3 years. The rate covers 38% of what it costs.”',
    action: 'Add a device',
  },
} satisfies typeof nl
