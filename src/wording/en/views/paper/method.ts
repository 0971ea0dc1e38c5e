import type { method as nl } from '../../../nl/views/paper/method.ts'

export const method = {
  time: {
    title: 'Time',
    text: (years: string, first: string): string =>
      `Column 0, the start, is the moment before the first year. ${years} follow, beginning with ${first}. A purchase falls at the turn of the year before its use; running costs and benefits fall in the year itself.`,
  },
  discounting: {
    title: 'Money of now',
    text: (rate: string, timing: string): string =>
      `Money of later counts less: it is brought back to the start at a discount rate of ${rate} a year. ${timing}`,
    timing: {
      end: 'What falls in a year is counted at the end of that year.',
      mid: 'What falls in a year is counted halfway that year.',
    },
    nominal: 'The discount rate is nominal: it includes inflation.',
    real: 'The discount rate is real: without inflation.',
  },
  payback: {
    title: 'Payback',
    text: 'The moment after which the cumulated cash flow does not fall below zero again. Residual value does not count in it, as it is no cash.',
  },
  prices: {
    title: 'Prices',
    text: (first: string): string =>
      `Amounts are in prices of ${first} and rise with an index of their own: wages, technology, rates of care or nic. Agreed amounts, such as grants, do not rise.`,
  },
  vat: {
    title: 'VAT',
    text: (share: string): string =>
      `Amounts were filled in without VAT. Care is mostly exempt; of the VAT ${share} comes back, the rest counts as a cost.`,
  },
  terminal: {
    title: 'Residual value',
    on: 'Devices that last beyond the last year count with their residual value in the net present value, not in cash.',
    off: 'Devices that last beyond the last year do not count after it.',
  },
  norm: {
    title: 'Nic and norm',
    text: (life: string, rate: string): string =>
      `The normative inventory component (nic) in the rate of care reckons with ${life} of use and ${rate} interest. The provider gets it with or without technology. That is why it stands beside the costs and is no part of the cash flow.`,
  },
  hours: {
    title: 'Hours and shifts',
    text: 'Time that is freed only becomes money if fewer hours are paid. In a shift with a minimum presence that is so only once a whole person fewer is needed.',
  },
  society: {
    title: 'Society',
    text: 'Society is the sum of all parties. What one party pays to another is zero for society.',
  },
  realism: {
    title: 'Correction for optimism',
    text: (costs: string, benefits: string, months: string): string =>
      `Costs were raised by ${costs}, benefits lowered by ${benefits} and put off by ${months}.`,
    off: 'There was no correction for optimism.',
  },
  rounding: {
    title: 'Rounding',
    text: 'Nothing was rounded in the calculation. In the tables, parts are rounded so that they add up to the total.',
  },
} satisfies typeof nl
