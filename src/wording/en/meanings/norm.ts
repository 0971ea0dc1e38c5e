import type { normMeanings as nl } from '../../nl/meanings/norm.ts'

export const normMeanings = {
  normReimbursement: {
    title: 'Reimbursement in the rate (nic)',
    sentence: 'What the rate means to pay for these devices: the norm component for inventory.',
  },
  annuityFactor: {
    title: 'Reimbursement per euro of price',
    sentence: 'Which part of the price the norm pays per year, interest and depreciation together.',
  },
  equivalentAnnualCostOfUnit: {
    title: 'Cost of one device per year',
    sentence: 'What one device costs per year on its actual life, interest and depreciation together.',
  },
  nicGap: {
    title: 'Gap with the norm',
    sentence: 'Reimbursement in the rate less actual capital cost. Below zero the provider falls short.',
  },
  nicGapCumulated: {
    title: 'Gap with the norm, cumulated',
    sentence: 'The gap of all years up to and including this one.',
  },
  nicBudget: {
    title: 'Budget from the nic',
    sentence: 'What the provider gets in nic per day, for the part that is set aside for this.',
  },
  coverage: {
    title: 'Coverage by the rate',
    sentence: 'Which part of the actual capital cost the reimbursement in the rate covers.',
  },
} satisfies typeof nl
