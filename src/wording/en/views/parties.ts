import type { parties as nl } from '../../nl/views/parties.ts'

export const parties = {
  title: 'Who pays, who gains',
  lead: 'What each party pays and receives, and what a fair contribution would be.',
  pocketTitle: 'Where each party stands',
  pocketLead: 'Does who gains pay, and who pays gain?',
  pocket: {
    wrongPocket: (amount: string): string =>
      `the care provider loses ${amount} while others gain: the benefits land in the wrong pocket.`,
    providerLoses: (amount: string): string => `the care provider loses ${amount}, and no one else gains.`,
    providerGains: (amount: string): string => `the care provider keeps ${amount}.`,
    gainsFree: (name: string, amount: string): string => `${name} gains ${amount} and pays nothing.`,
    gains: (name: string, amount: string, costs: string): string =>
      `${name} gains ${amount}, after costs of ${costs}.`,
    loses: (name: string, amount: string): string => `${name} loses ${amount}.`,
  },
  matrix: {
    title: 'Each kind of cost and benefit, per party',
    subtitle: 'Euro, in money of now. Costs have a minus.',
    kind: 'Kind',
    total: 'Balance',
    note: 'What one party pays another is nothing to society.',
  },
  contributionTitle: 'A fair contribution',
  contributionLead: 'What would others contribute if the care provider may not be worse off?',
  settings: 'What you ask',
  asked: {
    none: 'The care provider is not short of anything. No one has to contribute.',
    short: (shortage: string): string => `The care provider is short of ${shortage}.`,
    needed: (shortage: string, required: string): string =>
      `The care provider is short of ${shortage}; with the margin ${required} is needed.`,
    nobody: 'No one else gains, so there is no one to ask for a contribution.',
    covered: (share: string): string =>
      `Those who gain can pay that together: it costs each ${share} of its own gain.`,
    uncovered: (amount: string): string =>
      `Even if everyone contributes all that it gains, ${amount} stays uncovered.`,
    noPayers: (amount: string): string =>
      `Of this, ${amount} comes from clients and informal carers. They gain time and comfort above all, for which you cannot always ask money.`,
  },
  byGain: {
    title: 'Key 1: by gain',
    subtitle: 'The shortage is shared by those who gain, by what each gains. Euro, in money of now.',
    party: 'Party',
    now: 'Now (€)',
    moves: 'Contribution (€)',
    after: 'Afterwards (€)',
    perYear: (years: number): string => `Per year, ${String(years)} years (€)`,
    total: 'Together',
  },
  byBenefits: {
    title: (ratio: string): string => `Key 2: by benefits, so that everyone gets € ${ratio} per euro`,
    subtitle: 'All costs are shared by what each party benefits. Euro, in money of now.',
    party: 'Party',
    benefits: 'Benefits (€)',
    costs: 'Costs now (€)',
    moves: 'Contribution (€)',
    fairCosts: 'Costs afterwards (€)',
    perYear: (years: number): string => `Per year, ${String(years)} years (€)`,
    total: 'Together',
    note: 'A contribution below zero is received. Contributions add to zero, so nothing changes for society. Who has no benefits does not share.',
  },
  sheetsTitle: 'For the conversation',
  sheetsLead: 'One page per party: what it gains, what you ask, on what that rests and what is still open.',
  chooseSheet: 'Conversation with',
  print: 'Print this page',
  sheet: {
    with: (name: string): string => `Conversation with: ${name}`,
    gains: (amount: string, years: string): string =>
      `This plan brings you ${amount} in ${years}, in money of now.`,
    costs: (amount: string, years: string): string =>
      `This plan costs you ${amount} in ${years}, in money of now.`,
    partsTitle: 'What that is made of',
    yearsTitle: 'Per year',
    after: (year: string): string => `after ${year}`,
    askedTitle: 'What we ask',
    asks: (amount: string, from: string, until: string): string =>
      from === until
        ? `We ask a contribution of ${amount} in ${from}.`
        : `We ask a contribution of ${amount} per year, from ${from} to ${until}.`,
    keeps: (present: string, share: string, left: string): string =>
      `That is ${present} in money of now: ${share} of what you gain. You keep ${left}.`,
    asksNothing: (provider: string): string =>
      `We ask no contribution, as ${provider} is not short of anything.`,
    asksNothingOfLoser: 'We ask no contribution, as this plan costs you money already.',
    byBenefits: (amount: string): string =>
      `If everyone pays by what it benefits, your part is ${amount} per year.`,
    basisTitle: 'What this rests on',
    line: 'Line',
    amount: 'Money of now',
    grade: 'Evidence',
    sources: 'Source',
    noSource: 'no source',
    questionsTitle: 'Open questions',
    agreedTitle: 'Agreed',
  },
  questions: {
    estimate: (line: string): string =>
      `“${line}” is an estimate. Which figures do you have, and who measures it after a year?`,
    claim: (line: string): string =>
      `“${line}” rests on a claim of the supplier. Which evidence is enough for you?`,
    cut: (line: string, amount: string): string =>
      `Of “${line}”, ${amount} falls outside the scheme. Is there another way for that?`,
    contract: (years: string): string =>
      `The plan counts on agreements for ${years}. For how long can you commit yourself?`,
    uncovered: (amount: string): string => `${amount} stays uncovered. Who can bear that?`,
    others: (names: string): string => `Here also gains: ${names}. Who else should be at the table?`,
  },
  empty: {
    title: 'Here you see who pays and who gains',
    text: 'Once there are costs and benefits in the plan, you read here with which party they land and what a fair contribution would be.',
    example:
      'For example: “The health insurer gains € 20,100 and pays nothing; the care provider loses € 12,000.”',
    action: 'Add a benefit',
  },
} satisfies typeof nl
