import type { result as nl } from '../../nl/story/result.ts'

export const result = {
  label: 'Result',
  draft: 'Draft',
  final: 'Final',
  question: 'The question',
  decisionMaker: (name: string): string => `Decided by ${name}`,
  perspective: {
    label: 'See the result for',
    parties: 'Parties',
    technologies: 'Technologies',
    shown: (name: string): string => `Seen for: ${name}`,
    poolNote:
      'What a shift roster yields belongs to all technologies together. So it is not in these figures.',
  },
  explain: 'Where does this come from?',
  explainNumber: 'Show where this number comes from',
  further: {
    norm: 'See the norm by year and by device',
    parties: 'See who pays and what a fair contribution is',
    pools: 'Climb the stairs of each shift yourself',
  },
  keyFigures: 'The five most important numbers',
  sections: {
    cash: { title: 'Money over time', lead: 'When does money go out, and when does it come back?' },
    norm: {
      title: 'Ten years on paper',
      lead: 'The rate counts on a long life. What does that do to the result if devices are replaced earlier?',
      nic: 'The norm component for inventory (nic) is the part of the rate that is meant for inventory. The provider gets it with or without technology. Below you see whether it is enough.',
    },
    bridge: { title: 'From costs to yield', lead: 'What makes up the amount that is left or missing?' },
    parties: { title: 'Who pays and who gains', lead: 'With which party do costs and benefits land?' },
    time: { title: 'Time freed', lead: 'How much time is freed, and what becomes of it?' },
    technologies: {
      title: 'By technology',
      lead: 'Which technology carries the plan, and which costs money?',
    },
    beside: { title: 'Beside the money', lead: 'What has value, but is not in the till?' },
    funding: {
      title: 'Money from others',
      lead: 'What is temporary, what lasts, and what does a scheme not pay?',
    },
    basis: { title: 'What this rests on', lead: 'How sure are the assumptions under this outcome?' },
    figures: { title: 'All figures', lead: 'The full tables. Each number shows where it comes from.' },
  },
  replaceFirst: {
    title: 'Replace these assumptions first',
    lead: 'Estimates and claims, with on top what changes the net present value for the provider most.',
    effect: (range, swing) => `${range}; from low to high makes a difference of ${swing}`,
    open: (count) =>
      count === 1
        ? 'One number is still zero and does not count'
        : `${count} numbers are still zero and do not count`,
    allAssumed: (share) => `This rests for ${share} on assumptions`,
    first: 'Look these numbers up first. The result will say more after that.',
  },
  evidence: {
    weak: (share: string): string => `${share} of the money rests on estimates and claims of suppliers`,
    strong: (share: string): string => `${share} of the money rests on measurements and publications`,
    description: 'Lying bars: the part of the money that rests on each kind of evidence.',
    subtitle:
      'A line is as strong as the weakest of its assumptions. Costs and benefits count by their value in money of now.',
    category: 'Evidence',
    share: 'Part',
    unit: 'percent',
    lasting: (share: string): string =>
      `Of what payers and grant givers contribute to this plan, ${share} is lasting. The rest stops.`,
    noneLasting: 'What payers and grant givers contribute to this plan is all temporary.',
    allLasting: 'All that payers and grant givers contribute to this plan is lasting.',
    contract: (years: string, share: string): string =>
      `Contracts run for ${years}. That secures ${share} of all these contributions.`,
  },
  warnings: {
    'real-rate-with-indexed-prices': {
      title: 'The discount rate does not fit the prices',
      text: (rate: string): string =>
        `The amounts rise with prices, but the discount rate is without inflation. So later years look too good. A discount rate of ${rate} fits these prices.`,
    },
    'nominal-rate-with-constant-prices': {
      title: 'The discount rate does not fit the prices',
      text: (rate: string): string =>
        `The amounts do not rise with prices, but the discount rate includes inflation. So later years look too bad. A discount rate of ${rate} fits these prices.`,
    },
    openField: 'Go to the discount rate',
  },
  empty: {
    noTechnology: {
      title: 'The answer comes here',
      text: 'As soon as there is a technology in the business case, you read here what it costs, what it yields, for whom, and when the money is back.',
      example:
        'For instance: “The care provider puts in at most €120,000, has it back after 2.8 years and is left with €310,000 in 10 years.”',
      action: 'Add a technology',
    },
    noLines: {
      title: 'There is nothing to calculate yet',
      text: 'The technology is there, but without costs or yield. Fill in the price of one device, for instance, or the minutes that it saves per day.',
      example: 'With one cost line and one time saving you see a first outcome here.',
      action: 'Add a line',
    },
  },
} satisfies typeof nl
