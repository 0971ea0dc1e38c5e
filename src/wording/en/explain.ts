import type { explain as nl } from '../nl/explain.ts'

export const explain = {
  smallest: 'the smallest of',
  largest: 'the largest of',
  roundedDown: 'rounded down',
  roundedUp: 'rounded up',
  root: 'root of',
  sumOf: 'the sum of all',
  formula: 'How it is calculated',
  showFormula: 'Show the whole formula',
  filledIn: 'With the numbers of this business case',
  parts: 'What it is made of',
  terms: (count: string): string => `The sum of ${count} lines`,
  withoutZeros: 'Lines that are zero are left out.',
  part: 'Part',
  value: 'Value',
  total: 'Total',
  trail: 'How you came here',
  inMoneyOfNow: (name: string): string => `${name}, in money of now`,
  yearOfUse: (index: string): string => `year of use ${index}`,
  shared: 'Shared by all technologies',
  source: {
    title: 'Where this number comes from',
    grade: 'How sure',
    source: 'Source',
    date: 'Date',
    note: 'Note',
    range: 'Range',
    fromTo: (low: string, high: string): string => `from ${low} to ${high}`,
    none: 'No source filled in',
    openField: 'Go to the field',
  },
  under: {
    show: (count: string): string => `Show all input with its source (${count})`,
    grades: (list: string): string => `How sure: ${list}.`,
    count: (count: string, grade: string): string => `${count}\u00a0×\u00a0${grade}`,
  },
  gone: {
    title: 'This number is no longer there',
    text: 'It belongs to a line that was taken away, or it is zero since nothing is filled in.',
  },
  series: {
    payback: 'Payback time',
    discountedPayback: 'Payback time in money of now',
    rateOfReturn: 'Return per year (IRR)',
    modifiedRateOfReturn: 'Return per year with reinvestment (MIRR)',
    paybackSentence:
      'The moment after which the cumulated cash flow stays above zero. Within a year the line is straight.',
    discountedPaybackSentence: 'The same moment, with every year converted to money of the start.',
    rateOfReturnSentence:
      'The rate at which all cash flows together are worth exactly zero. If the discount rate is lower, the plan yields something.',
    modifiedRateOfReturnSentence:
      'The return if payments are financed at the loan rate and receipts are put out at the discount rate.',
    never: (years: string): string => `Not within ${years}`,
    none: 'Does not exist here',
    found: 'How it was found',
    between: (before: string, low: string, after: string, high: string): string =>
      `At the end of ${before} the sum is ${low}, at the end of ${after} ${high}. The line passes zero in between.`,
    atStart: 'The cumulated cash flow never falls below zero: no money is needed beforehand.',
    stillShort: (last: string, amount: string): string =>
      `At the end of ${last} the sum is still ${amount}. Within the period the line does not rise above zero for good.`,
    firstBefore: (first: string): string =>
      `After ${first} the line reaches zero once, but then it falls again, for instance through replacement.`,
    rateCheck: (rate: string, sum: string): string =>
      `At a rate of ${rate} per year all amounts below are worth ${sum} together.`,
    reasons: {
      'no-flows': 'There are no cash flows.',
      'no-sign-change': 'All cash flows have the same sign: there is only payment, or only receipt.',
      'no-root': 'There is no rate at which the cash flows are worth zero together.',
    },
    several: (rates: string): string =>
      `There are several answers: ${rates}. The cash flow changes sign more than once, so this number says little.`,
    unconventional:
      'The cash flow does not begin with a payment, or changes sign more than once. Do not use this number as a measure.',
    modified: (financing: string, reinvestment: string): string =>
      `Every payment is converted to the start at ${financing}, every receipt to the end at ${reinvestment}. The return is the rate that makes the one amount grow into the other.`,
    noModified: 'Nothing is paid or nothing is received, so there is no return.',
    time: 'Moment',
    halfway: (year: string): string => `${year}, halfway`,
    amount: 'Cash flow',
    presentAmount: 'Worth at this rate',
    cumulated: 'Cumulated',
  },
} satisfies typeof nl
