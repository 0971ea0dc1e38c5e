import type { pageOne as nl } from '../../../nl/views/paper/page-one.ts'

export const pageOne = {
  kind: 'Decision paper',
  variant: (name: string): string => `Variant: ${name}`,
  question: 'The question',
  noQuestion: 'The question has not been written down yet. You fill it in at the step Why.',
  inFull: (chapter: string): string => `The whole text is in chapter ${chapter}.`,
  outcome: 'The result',
  asked: 'What we ask of the board',
  figures: 'The main figures',
  amount: {
    label: 'Needed in advance',
    meaning: 'The furthest that the cumulated cash flow lies below zero.',
  },
  band: 'Range',
  risks: 'The main risks',
  noRisks: 'No risk shows in the figures. That mostly says something about what has been filled in.',
  effect: 'Effect',
  who: 'Who decides',
  unknown: 'not filled in yet',
  organisation: 'Organisation',
  author: 'Author',
  status: 'Status',
  version: 'Version',
  versionOf: (revision: string, moment: string): string => `${revision}, saved on ${moment}`,
  versionNow: (moment: string): string => `not saved yet, of ${moment}`,
  support: 'Support',
  contents: (number: string, title: string): string => `${number} ${title}`,
  basis: (years: string, first: string, last: string, rate: string): string =>
    `Calculated over ${years} (${first} to ${last}), with a discount rate of ${rate}. Amounts “in money of now” are brought back to the start.`,
  plan: {
    none: 'this plan',
    named: (names: string): string => `introducing ${names}`,
    counted: (count: string): string => `introducing ${count} technologies`,
  },
  ask: {
    nothing: (plan: string): string => `Wait with a decision on ${plan}: there is no money in the case yet.`,
    evens: (plan: string): string =>
      `Decide on ${plan} on other grounds than money: costs and benefits are equal.`,
    gainsAtOnce: (plan: string): string => `Agree to ${plan}. No money is needed in advance.`,
    paysBack: (plan: string, peak: string): string =>
      `Agree to ${plan} and make at most ${peak} available in advance.`,
    paysBackOnPaper: (plan: string, peak: string): string =>
      `Only agree to ${plan} if the residual value of the devices is certain enough. At most ${peak} is needed in advance.`,
    tooSlow: (plan: string, loss: string): string =>
      `Weigh whether ${plan} is worth a shortfall of ${loss} in money of now. The money put in does come back.`,
    costsOthersGain: (plan: string, loss: string): string =>
      `Only start ${plan} if others together contribute ${loss}, or decide to bear that amount yourselves.`,
    costs: (plan: string, loss: string): string =>
      `Decide whether ${plan} is worth ${loss} for reasons that are not in money. In money alone the answer is no.`,
  },
  ranges: {
    between: (low: string, high: string): string => `${low} to ${high}`,
    unknown: 'not known',
    busy: 'being worked out',
    notDone: 'The range of the result has not been worked out.',
    none: 'Not one number has a range. So nobody knows how far the result may be off.',
    oneByOne: (count: string, all: string): string =>
      `If one number changes at a time. ${count} of the ${all} numbers have a range.`,
    chance: 'Eight out of ten draws lie in between.',
  },
} satisfies typeof nl
